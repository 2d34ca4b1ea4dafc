"""Unsafe: what is typed into a page becomes SQL."""

import sqlite3

import streamlit as st

name = st.text_input("Name")
if name:
    connection = sqlite3.connect("birds.db")
    rows = connection.execute(f"SELECT * FROM birds WHERE name = '{name}'").fetchall()  # finding: CSP-D101
    st.table(rows)
