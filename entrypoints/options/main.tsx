import { render } from 'preact';
import { OptionsPage } from './OptionsPage.tsx';

const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
