import { createApp } from 'vue';
import 'rollcall-charts/elements/vote-map/define';
import App from './App.vue';

createApp(App).mount('#app');
