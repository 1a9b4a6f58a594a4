// The page behind <iframe src="/widget/kavlinge-2021?lang=en">: nothing of the site but the widget, so that no page
// where somebody is signed in can be framed.
const status = document.createElement('medborgarlofte-status');
const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv';
document.documentElement.lang = lang;
status.setAttribute('agreement', location.pathname.split('/').pop());
status.setAttribute('lang', lang);
document.querySelector('main').append(status);
