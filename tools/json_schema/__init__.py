"""Makes the JSON Schema of the documents from the classes of the model and their docstrings.

    python -m tools.json_schema     write the schema of the present version anew

The docstrings of fields are only in the source, so the schema is made here, committed inside the
package, and served from there; a test says when the two have drifted apart.
"""
