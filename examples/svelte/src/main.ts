import { mount } from 'svelte';
import 'rollcall-charts/elements/vote-map/define';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
