module git.example.com/weather

go 1.25
