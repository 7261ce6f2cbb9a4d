package main

import (
	"fmt"
	"net/http"
	"os"
	"os/user"
	"time"
)

func main() {
	place, err := time.LoadLocation("Asia/Tokyo")
	stopIf(err)
	_, err = user.Current()
	stopIf(err)
	answer, err := http.Head("https://example.com/")
	stopIf(err)
	fmt.Println(time.Now().In(place).Format(time.RFC3339), answer.Status)
}

func stopIf(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
