import { mount } from '../../components/mount.tsx';
import { Popup } from './popup.tsx';
import './style.css';

mount(() => <Popup />);
