#!/usr/bin/python3
"""One WebKitGTK window for automation, with its profile on disk.

WebKitWebDriver starts it and ends it. It writes each request and each reported error into a log, a JSON object a line.
"""

import argparse
import json
import os
import tempfile

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument('--profile')
parser.add_argument('--downloads')
parser.add_argument('--log')
parser.add_argument('--witness', help='a script that runs in each page before its own')
parser.add_argument('--size', default='1280x800')
parser.add_argument('--features', default='')
parser.add_argument('--appname', default='Samelight-tests')
parser.add_argument('--language', default='en-GB')
parser.add_argument('--dark', action='store_true')
parser.add_argument('--calm', action='store_true')
options = parser.parse_args()
profile = options.profile or tempfile.mkdtemp(prefix='samelight-webkit-')
width, height = (int(number) for number in options.size.split('x'))
with open(os.path.join(profile, 'pid'), 'w') as file:
    file.write(str(os.getpid()))


def note(kind, text):
    if options.log:
        with open(options.log, 'a') as log:
            log.write(json.dumps({'kind': kind, 'text': text}) + '\n')


gtk = Gtk.Settings.get_default()
gtk.set_property('gtk-application-prefer-dark-theme', options.dark)
gtk.set_property('gtk-enable-animations', not options.calm)

context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(
        base_data_directory=profile + '/data', base_cache_directory=profile + '/cache'
    )
)
context.set_automation_allowed(True)
context.set_preferred_languages([options.language])


def on_download(_context, download):
    def decide(one, name):
        one.set_destination('file://' + os.path.join(options.downloads, name))
        return True

    if options.downloads:
        download.connect('decide-destination', decide)


context.connect('download-started', on_download)

settings = WebKit2.Settings()
settings.set_property('enable-webgl', True)
known = WebKit2.Settings.get_all_features()
features = {known.get(i).get_identifier(): known.get(i) for i in range(known.get_length())}
for name in filter(None, options.features.split(',')):
    if name in features:
        settings.set_feature_enabled(features[name], True)

content = WebKit2.UserContentManager()
content.register_script_message_handler('samelightRig')
content.connect('script-message-received::samelightRig', lambda _, it: note('error', it.get_js_value().to_string()))
if options.witness:
    with open(options.witness) as file:
        script = WebKit2.UserScript.new(
            file.read(),
            WebKit2.UserContentInjectedFrames.ALL_FRAMES,
            WebKit2.UserScriptInjectionTime.START,
            None,
            None,
        )
    content.add_script(script)

windows = []


def create_view(_session=None):
    window = Gtk.Window()
    window.set_default_size(width, height)
    view = WebKit2.WebView(
        web_context=context,
        is_controlled_by_automation=True,
        settings=settings,
        user_content_manager=content,
    )
    view.connect('resource-load-started', lambda _view, _resource, request: note('request', request.get_uri()))
    view.connect('web-process-terminated', lambda _view, reason: note('error', f'The page crashed: {reason.value_nick}'))
    view.connect('close', lambda _view: window.destroy())
    window.add(view)
    window.show_all()
    windows.append(window)
    return view


def on_automation(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name(options.appname)
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect('create-web-view', create_view)


context.connect('automation-started', on_automation)

parent = os.getppid()


def quit_with_driver():
    if os.getppid() != parent:
        Gtk.main_quit()
    return True


GLib.unix_signal_add(GLib.PRIORITY_HIGH, 15, Gtk.main_quit)
GLib.timeout_add_seconds(2, quit_with_driver)
Gtk.main()
