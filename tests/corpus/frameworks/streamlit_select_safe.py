"""Safe: one of a fixed set is chosen."""

import os

import streamlit as st

report = st.selectbox("Report", ["weekly", "monthly"])
if st.button("Run"):
    os.system("report --kind " + report)  # ok: CSP-D003
