from starlette.exceptions import HTTPException as HTTPException
