from hypercorn.config import Config as Config
