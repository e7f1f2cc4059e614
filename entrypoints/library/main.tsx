import { mount } from '../../components/mount.tsx';
import { Library } from './library.tsx';
import './style.css';

mount(<Library />);
