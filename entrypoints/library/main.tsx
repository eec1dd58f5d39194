import { render } from 'preact';
import { libraryView } from '../../extension/library-address.ts';
import { LibraryPage } from './LibraryPage.tsx';

const root = document.getElementById('library');
const show = (): void => {
  if (root) render(<LibraryPage key={location.hash} view={libraryView(location.hash)} />, root);
};
window.addEventListener('hashchange', show);
show();
