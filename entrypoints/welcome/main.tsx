import { mount } from '../../components/mount.tsx';
import '../../components/box.css';
import './style.css';
import { Welcome } from './welcome.tsx';

mount(() => <Welcome />);
