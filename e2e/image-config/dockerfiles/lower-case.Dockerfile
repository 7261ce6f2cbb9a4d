from scratch as base
env A=1
from base
env B=$A
user Me
cmd ["x"]
