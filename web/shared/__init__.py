"""What every area needs: session, errors, words, assets."""
