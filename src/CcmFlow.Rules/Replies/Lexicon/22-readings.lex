# Numbers that patients send. The first limit that fits decides. "with-complaint": only beside another complaint or flag.
# A clinician of the practice signs these numbers before they go live.

reading glucose
  source ADA: under 54 mg/dL severe, under 70 low
  both sugar* bs bg mmol glucose glucometer meter dexcom libre cgm fingerstick
  es glucometro medidor aparato azucar* glucosa glucemia glicemia
  range 20 1500
  unit mmol 18
  normal 70 200
  emergency below 54
  urgent below 70
  emergency from 500
  emergency from 400 with-complaint
  urgent from 300

reading oxygen
  source usual home-oxygen practice
  both o2 spo2 sat sats ox
  en oxygen saturation oximet* oximeter
  es saturacion oxigeno oxigenacion oximetro satura saturando
  range 40 100
  normal 93 101
  emergency below 88
  urgent below 91

reading pulse
  source ACEP: resting heart rate over 120 to 150
  en pulse heartrate rate hr bpm heart
  es pulso latidos pulsaciones corazon
  range 20 260
  normal 55 101
  emergency below 36
  urgent below 50
  emergency from 151
  emergency from 131 with-complaint
  urgent from 121

reading temperature
  source usual thresholds
  en temperature fever degrees
  es temperatura fiebre calentura grados
  range 33 110
  normal 96 99.5
  emergency from 104
  emergency from 40 below 43
  urgent below 35
  urgent from 38 below 43
  urgent from 100.4
  urgent from 90 below 95

reading systolic
  source AHA: 180/120 with symptoms
  both bp
  en pressure systolic top
  es presion tension sistolica
  range 50 300
  spaced 60 300
  normal 95 140
  emergency from 210
  emergency from 180 with-complaint
  urgent from 180
  emergency below 80
  emergency below 90 with-complaint
  urgent below 90

reading diastolic
  source AHA
  en diastolic
  es diastolica
  range 20 200
  spaced 30 160
  normal 50 90
  emergency from 130
  emergency from 120 with-complaint
  urgent from 120

reading pain-scale
  source usual pain scale
  en pain scale
  es dolor escala
  range 8 10
  urgent from 8

reading weight
  source none: any weight is for the record
  en weight weigh
  es peso
  range 60 500
  normal 60 500
