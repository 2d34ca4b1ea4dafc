"""Safe: markup in what is typed is shown as text."""

import streamlit as st

comment = st.text_area("Comment")
st.markdown(f"<div class='note'>{comment}</div>", unsafe_allow_html=False)  # ok: CSP-X001
