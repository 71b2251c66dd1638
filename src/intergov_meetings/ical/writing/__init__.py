"""From a meeting to the bytes of its calendar: what becomes an event, where, and its lines."""
