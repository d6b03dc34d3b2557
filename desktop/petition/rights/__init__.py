"""What a signer may ask of headquarters (to be shown, copied, forgotten), and what is forgotten with age.

What is corrected of a signature is a decision of staff: review/corrections.py.
"""
