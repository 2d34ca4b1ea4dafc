"""Safe: the name is cleaned."""

import os

import streamlit as st

upload = st.file_uploader("Picture")
if upload is not None:
    name = os.path.basename(upload.name)
    with open(os.path.join("pictures", name), "wb") as target:  # ok: CSP-D501
        target.write(upload.getbuffer())
