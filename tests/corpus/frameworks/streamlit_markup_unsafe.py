"""Unsafe: what is typed becomes a part of the page."""

import streamlit as st

comment = st.text_area("Comment")
st.markdown(f"<div class='note'>{comment}</div>", unsafe_allow_html=True)  # finding: CSP-X001
