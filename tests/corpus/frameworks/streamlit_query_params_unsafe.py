"""Unsafe: a parameter of the address is requested."""

import requests
import streamlit as st

source = st.query_params["source"]
st.json(requests.get(source, timeout=5).json())  # finding: CSP-D402
