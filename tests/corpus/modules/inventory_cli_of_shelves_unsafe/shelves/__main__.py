from shelves.cli import main

main()
