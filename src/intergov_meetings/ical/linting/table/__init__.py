"""What the standards say about components, properties, parameters, words and methods, as tables."""
