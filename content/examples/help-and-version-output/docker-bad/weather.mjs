const { STATION_URL, WEATHER_VERSION } = process.env;
const [argument] = process.argv.slice(2);

const help = `weather ${WEATHER_VERSION}: readings of one station over HTTP

  --help     this text
  --version  the version

  STATION_URL  address of the station, required
  PORT         port of the service, 8080
`;

// Help and version come before the configuration is looked at.
if (argument === '--help') {
  process.stdout.write(help);
} else if (argument === '--version') {
  console.log(WEATHER_VERSION);
} else if (argument !== undefined) {
  console.error(`weather: unknown argument ${argument}, see --help`);
  process.exitCode = 2;
} else if (!STATION_URL) {
  console.error('weather: STATION_URL is not set, see --help');
  process.exitCode = 78;
} else {
  console.log(`weather ${WEATHER_VERSION} starts, station ${STATION_URL}`);
}
