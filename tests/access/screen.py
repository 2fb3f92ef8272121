"""PlanDesk as a screen reader meets it: through AT-SPI alone, with no mouse and no pixels."""

import os
import subprocess
import time

import pyatspi

keysyms = {"Return": 0xFF0D, "Down": 0xFF54, "Up": 0xFF52, "Escape": 0xFF1B, "space": 0x20}


class Screen:
    """A program that runs on a data folder of its own, and what it shows."""

    def __init__(self, program, data):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.process = subprocess.Popen([program, "--data-dir", data, "--lang", "en"], env=environment)
        self.application = self.wait_for("the program", self._find_application)

    def close(self):
        self.process.terminate()
        return self.process.wait(60)

    def wait_for(self, what, find, seconds=60):
        """What find() returns once that is something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = find()
            except Exception:  # A widget went while it was looked at.
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError("this never showed: %s\n%s" % (what, "\n".join(self.lines())))

    def window(self, name):
        return self.wait_for(
            "window " + name,
            lambda: next((w for w in self.application if w.name == name and showing(w)), None),
        )

    def main_window(self):
        return self.wait_for(
            "the main window", lambda: next((w for w in self.application if w.name.startswith("PlanDesk")), None)
        )

    def find(self, window, role, start, seconds=60):
        """The widget of this role in window that shows, can be used, and whose name begins with start."""
        return self.wait_for(
            "%s %s" % (role, start),
            lambda: next(
                (n for n in inside(window) if n.getRoleName() == role and n.name.startswith(start) and usable(n)), None
            ),
            seconds,
        )

    def press(self, window, start, role="push button"):
        press(self.find(window, role, start))

    def type(self, window, start, text):
        assert self.find(window, "text", start).queryEditableText().setTextContents(text)

    def says(self, window, part, seconds=60):
        """Waits until a text in window has part in it, and returns that text."""
        return self.wait_for(
            "text with " + part, lambda: next((n.name for n in inside(window) if part in n.name), None), seconds
        )

    def open_device(self, iot_id):
        """Searches the device in the list and opens it, by keys."""
        window = self.main_window()
        self.type(window, "Find a device", iot_id)
        assert self.find(window, "text", "Find a device").queryComponent().grabFocus()
        time.sleep(0.5)
        self.key("Return")
        self.says(window, iot_id)
        self.find(window, "push button", "Copy for ticket")

    def change(self, start):
        """Begins a change of the device at hand from the menu; its name begins with start."""
        window = self.main_window()
        self.press(window, "Device", "menu item")
        self.press(window, start, "menu item")

    @staticmethod
    def key(name):
        """Strikes the key of this X name in the window that has the focus."""
        pyatspi.Registry.generateKeyboardEvent(keysyms[name], None, pyatspi.KEY_SYM)

    def lines(self):
        """Everything that shows, for whoever looks into a failure."""
        return [
            "%s | %s | %s" % (node.getRoleName(), node.name, node.description)
            for window in self.application
            for node in inside(window)
        ]

    @staticmethod
    def _find_application():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((a for a in desktop if a is not None and a.name == "plandesk" and a.childCount > 0), None)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def usable(node):
    return showing(node) and node.getState().contains(pyatspi.STATE_SENSITIVE)


def press(node):
    actions = node.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    wanted = next(name for name in ("Press", "Toggle", "ShowMenu") if name in names)
    assert actions.doAction(names.index(wanted))


def inside(node):
    """All below node that shows, but for the cells of tables."""
    for child in node:
        if child is None or not showing(child):
            continue
        yield child
        if child.getRoleName() not in ("table", "tree table"):
            yield from inside(child)
