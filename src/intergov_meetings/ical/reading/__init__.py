"""From the bytes of any calendar to what it says: facts, and a report of what was not understood.

Nothing that was read before has a part in it, no file is opened, and no error but ours comes out.
"""
