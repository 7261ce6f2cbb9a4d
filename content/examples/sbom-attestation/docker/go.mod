module git.example.com/weather/server

go 1.25
