@rem Windows has no exec. There npm's shell finds this file, so that one line in package.json serves every system.
@%*
