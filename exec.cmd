@rem Shells of other systems have "exec": the program takes the place of the shell, and gets the signals that npm is sent.
@%*
