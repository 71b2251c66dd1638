"""The rules of the linter: each asks one question of a file and answers with breaches."""
