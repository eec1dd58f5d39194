import { render } from 'preact';
import { StoryPanel } from './StoryPanel.tsx';

const named = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('story');
if (root) render(<StoryPanel tab={named === null ? null : Number(named)} />, root);
