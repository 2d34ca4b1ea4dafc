"""What is kept between runs, in a folder of the user's. Imports next to nothing: it is asked before anything else."""
