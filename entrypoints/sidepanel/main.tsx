import { mount } from '../../components/mount.tsx';
import { Panel } from './panel.tsx';
import './style.css';

mount(<Panel />);
