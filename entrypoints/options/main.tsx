import { mount } from '../../components/mount.tsx';
import '../../components/box.css';
import './style.css';
import { SettingsPage } from './settings-page.tsx';

mount(() => <SettingsPage />, 'act.settings');
