from validators.words import plain_word
