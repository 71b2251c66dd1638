"""The character sets by which octets that are not UTF-8 are read, where a line names one itself."""

from typing import Final

OF_SINGLE_OCTETS: Final = frozenset(
    {
        *("koi8-r", "koi8-u"),
        *(f"windows-{page}" for page in range(1250, 1259)),
        *(f"iso-8859-{part}" for part in range(1, 17) if part != 12),
    }
)
"""Those in which each octet is a character, so that a line can be taken apart before."""

KNOWN: Final = OF_SINGLE_OCTETS | {
    *("utf-8", "us-ascii", "big5", "euc-jp", "euc-kr", "gb18030", "gb2312", "gbk"),
    *("iso-2022-jp", "shift_jis"),
}
"""All of them, for what is written in ASCII on its way."""
