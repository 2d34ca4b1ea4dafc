"""Unsafe: a line of the chat is evaluated."""

import ast

import streamlit as st

if prompt := st.chat_input("Sum"):
    st.write(eval(prompt))  # finding: CSP-D001
