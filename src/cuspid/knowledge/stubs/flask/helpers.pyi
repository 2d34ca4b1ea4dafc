from flask import abort as abort
from flask import flash as flash
from flask import make_response as make_response
from flask import redirect as redirect
from flask import send_file as send_file
from flask import send_from_directory as send_from_directory
from flask import url_for as url_for
