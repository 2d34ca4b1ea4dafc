"""The record tags of mypy's binary tree format (`cache_version=5`), as `ast-serialize` writes it.

A record is its tag, its fields, and 255. A primitive field is its own tag and a bare value; a list its tag, a bare
length, and its items. Only tags that occur in a parsed file are named here.
"""

from __future__ import annotations

from typing import Final

FALSE: Final = 0
TRUE: Final = 1
NONE: Final = 2
INT: Final = 3
STR: Final = 4
FLOAT: Final = 6

LIST_GEN: Final = 20
LIST_INT: Final = 21
DICT_STR_GEN: Final = 30

DECORATOR: Final = 53
CLASS_DEF: Final = 60

UNBOUND_TYPE: Final = 104
UNPACK_TYPE: Final = 105
TUPLE_TYPE: Final = 112
TYPED_DICT_TYPE: Final = 113
UNION_TYPE: Final = 115
LIST_TYPE: Final = 118
ELLIPSIS_TYPE: Final = 119
RAW_EXPRESSION_TYPE: Final = 120
CALL_TYPE: Final = 121

LOCATION: Final = 152

EXPR_STMT: Final = 160
CALL_EXPR: Final = 161
NAME_EXPR: Final = 162
STR_EXPR: Final = 163
IMPORT: Final = 164
MEMBER_EXPR: Final = 165
OP_EXPR: Final = 166
INT_EXPR: Final = 167
IF_STMT: Final = 168
ASSIGNMENT_STMT: Final = 169
TUPLE_EXPR: Final = 170
BLOCK: Final = 171
INDEX_EXPR: Final = 172
LIST_EXPR: Final = 173
SET_EXPR: Final = 174
RETURN_STMT: Final = 175
WHILE_STMT: Final = 176
COMPARISON_EXPR: Final = 177
BOOL_OP_EXPR: Final = 178
FUNC_DEF_STMT: Final = 179
PASS_STMT: Final = 180
FLOAT_EXPR: Final = 181
UNARY_EXPR: Final = 182
DICT_EXPR: Final = 183
COMPLEX_EXPR: Final = 184
SLICE_EXPR: Final = 185
TEMP_NODE: Final = 186
RAISE_STMT: Final = 187
BREAK_STMT: Final = 188
CONTINUE_STMT: Final = 189
GENERATOR_EXPR: Final = 190
YIELD_EXPR: Final = 191
YIELD_FROM_EXPR: Final = 192
LIST_COMPREHENSION: Final = 193
SET_COMPREHENSION: Final = 194
DICT_COMPREHENSION: Final = 195
IMPORT_FROM: Final = 196
ASSERT_STMT: Final = 197
FOR_STMT: Final = 198
WITH_STMT: Final = 199
OPERATOR_ASSIGNMENT_STMT: Final = 200
TRY_STMT: Final = 201
ELLIPSIS_EXPR: Final = 202
CONDITIONAL_EXPR: Final = 203
DEL_STMT: Final = 204
FSTRING_EXPR: Final = 205
FSTRING_INTERPOLATION: Final = 206
LAMBDA_EXPR: Final = 207
ASSIGNMENT_EXPR: Final = 208
STAR_EXPR: Final = 209
BYTES_EXPR: Final = 210
GLOBAL_DECL: Final = 211
NONLOCAL_DECL: Final = 212
AWAIT_EXPR: Final = 213
BIG_INT_EXPR: Final = 214
IMPORT_ALL: Final = 215
MATCH_STMT: Final = 216
AS_PATTERN: Final = 217
OR_PATTERN: Final = 218
VALUE_PATTERN: Final = 219
SINGLETON_PATTERN: Final = 220
SEQUENCE_PATTERN: Final = 221
STARRED_PATTERN: Final = 222
MAPPING_PATTERN: Final = 223
CLASS_PATTERN: Final = 224
TYPE_ALIAS_STMT: Final = 225
TSTRING_EXPR: Final = 229

END: Final = 255
