import { render } from 'preact';
import { WelcomePage } from './WelcomePage.tsx';

const root = document.getElementById('welcome');
if (root) render(<WelcomePage />, root);
