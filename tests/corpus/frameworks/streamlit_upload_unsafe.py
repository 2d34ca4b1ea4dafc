"""Unsafe: an upload's name chooses the file."""

import os

import streamlit as st

upload = st.file_uploader("Picture")
if upload is not None:
    name = upload.name
    with open(os.path.join("pictures", name), "wb") as target:  # finding: CSP-D501
        target.write(upload.getbuffer())
