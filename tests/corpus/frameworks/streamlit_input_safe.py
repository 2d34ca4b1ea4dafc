"""Safe: what is typed into a page is bound."""

import sqlite3

import streamlit as st

name = st.text_input("Name")
if name:
    connection = sqlite3.connect("birds.db")
    rows = connection.execute(f"SELECT * FROM birds WHERE name = ?", (name,)).fetchall()  # ok: CSP-D101
    st.table(rows)
