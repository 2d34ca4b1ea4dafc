"""Safe: a line of the chat is read as a literal."""

import ast

import streamlit as st

if prompt := st.chat_input("Sum"):
    st.write(ast.literal_eval(prompt))  # ok: CSP-D001
