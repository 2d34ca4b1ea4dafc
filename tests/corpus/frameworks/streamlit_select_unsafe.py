"""Unsafe: what is typed chooses the command."""

import os

import streamlit as st

report = st.text_area("Report")
if st.button("Run"):
    os.system("report --kind " + report)  # finding: CSP-D003
