import { wordSet } from '../../wordSet.ts';

/**
 * Companies, shops and authorities that customers greet and thank like persons: `Dear Vodafone`, `Hallo Telekom`. Left
 * out are those that are called like persons: `Otto`, `Rossmann`, `Müller`, `Hermes`, `Dell`.
 */
export const companies = wordSet(`
  vodafone telekom telefonica telefónica unitymedia congstar freenet drillisch klarmobil winsim netcologne ewe swisscom sunrise magenta
  verizon comcast xfinity tmobile t-mobile sprint virgin talktalk giffgaff plusnet openreach ofcom ofgem
  aldi lidl rewe edeka kaufland netto tegut globus obi bauhaus hornbach ikea saturn mediamarkt zalando ebay etsy temu shein asos primark aboutyou
  tchibo dm tesco sainsbury sainsburys asda morrisons waitrose argos currys screwfix ocado debenhams walmart walgreens costco bestbuy kohls macys
  nordstrom wayfair chewy doordash ubereats uber lyft deliveroo lieferando hellofresh
  dhl dpd gls ups fedex usps evri yodel bahn lufthansa eurowings ryanair easyjet wizzair condor tuifly tui flixbus flixtrain expedia airbnb
  allianz axa huk ergo debeka barmer aok ikk tkk hdi gothaer devk vhv provinzial zurich generali helvetia cosmos getsafe aviva
  geico allstate statefarm aetna cigna humana anthem bupa vitality
  commerzbank targobank dkb ing n26 c24 norisbank hypovereinsbank consorsbank flatex traderepublic scalable bitpanda sparda
  natwest halifax nationwide tsb firstdirect virginmoney zopa paysafe sumup stripe coinbase binance robinhood fidelity vanguard amex
  eon enbw vattenfall rwe stadtwerke edf ovo eonnext centrica spotify netflix disney dazn youtube facebook instagram whatsapp tiktok
  microsoft samsung huawei xiaomi sony bosch siemens miele fritzbox avm finanzamt jobcenter bürgeramt familienkasse rentenversicherung krankenkasse
  hmrc dvla dwp irs medicare medicaid council
`);
