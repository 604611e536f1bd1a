"""Where items come from: file formats today, live channels later."""
