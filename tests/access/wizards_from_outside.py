"""Buys, transfers and suspends through AT-SPI, as somebody does who can neither see nor use a mouse.

usage: wizards_from_outside.py PROGRAM, inside a display with a window manager and a message bus
"""

import os
import subprocess
import sys
import tempfile

from screen import Screen, inside, usable

first_camera = "xC3vB6nM9qW2eR5tY8u1000100"
old_camera = "oI2uY5tR8eW1qL4kJ7h8000100"
new_camera = "gF9hJ2kL5zX8cV1bN4m9000100"
operable = ("push button", "check box", "radio button", "text", "password text", "combo box", "spin button", "table", "list")


def check_names(window):
    """Fails when something in window can be used but has no name, or is described in markup."""
    for node in inside(window):
        about = "%s | %s | %s" % (node.getRoleName(), node.name, node.description)
        assert "<p" not in node.description, about
        assert node.name or node.getRoleName() not in operable or not usable(node), about


def buy(screen):
    screen.open_device(first_camera)
    check_names(screen.main_window())
    screen.change("Buy a plan")
    wizard = screen.window("Buy a plan — SANDBOX")
    check_names(wizard)
    screen.press(wizard, "Next")
    screen.type(wizard, "User name", "hotel")
    check_names(wizard)
    screen.press(wizard, "Next")
    screen.find(wizard, "push button", "Buy 1, about ")
    check_names(wizard)
    screen.press(wizard, "Buy 1, about ")
    screen.says(wizard, "Bought for ")
    screen.says(wizard, "a fresh reading shows the change")
    check_names(wizard)
    screen.press(wizard, "Close")


def transfer(screen):
    screen.open_device(old_camera)
    screen.change("Transfer")
    wizard = screen.window("Transfer an order — SANDBOX")
    screen.press(wizard, "Next")
    screen.type(wizard, "Find the target device", new_camera)
    screen.says(wizard, "Both devices have the same administrator")
    check_names(wizard)
    screen.press(wizard, "Next")
    screen.says(wizard, "From when")
    check_names(wizard)
    screen.press(wizard, "Next")
    screen.find(wizard, "push button", "Transfer order ")
    check_names(wizard)
    screen.press(wizard, "Transfer order ")
    screen.says(wizard, " moved from ")
    screen.press(wizard, "Close")


def suspend(screen):
    screen.open_device(new_camera)
    screen.change("Suspend")
    wizard = screen.window("Suspend an order — SANDBOX")
    screen.press(wizard, "Next")
    screen.says(wizard, "What suspending this order changes")
    check_names(wizard)
    ending = screen.says(wizard, "To suspend it, type the last ").split()[-1][-4:]
    screen.type(wizard, "Reason", "the customer moved out")
    screen.type(wizard, "To suspend it", ending)
    screen.press(wizard, "Suspend order ")
    screen.says(wizard, "frozen")
    screen.says(wizard, "a fresh reading shows the change")
    screen.press(wizard, "Close")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        os.chmod(folder, 0o700)
        data = os.path.join(folder, "data")
        screen = Screen(program, data)
        try:
            for journey in (buy, transfer, suspend):
                journey(screen)
                print(journey.__name__ + ": done")
        finally:
            ended = screen.close()
        assert ended == 0, "the program ended with %d" % ended
        journal = os.path.join(data, "journal.sqlite")
        assert subprocess.run([program, "--lang", "en", "--verify-journal", journal]).returncode == 0


main(sys.argv[1])
