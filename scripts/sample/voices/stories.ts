import type { Sentences, Tone } from './strand.ts';

/** What a voice that takes its time tells before it comes to the point and after it; no word of the codebook is in it. */
export interface Story {
  /** How it came about. */
  readonly before: Sentences;
  /** What follows from it. */
  readonly after: Sentences;
}

/** Longer passages by tone; two or three voices in a hundred hold them. */
export const stories: Readonly<Record<Tone, Story>> = {
  negative: {
    before: {
      de: [
        'Ich bin seit 1998 Kundin, meine Eltern waren es vor mir, und bis vor Kurzem hätte ich jedem zu dieser Bank geraten. Umso mehr ärgert mich, was ich in den letzten Wochen erlebt habe.',
        'Vorweg: Ich schreibe so etwas sonst nie, und ich weiß, dass am anderen Ende auch nur Menschen sitzen. Diesmal habe ich aber einen ganzen Abend verloren und möchte, dass es jemand liest.',
        'Zur Vorgeschichte: Wir sind {zeit} umgezogen, mein Mann liegt im Krankenhaus, und ich kümmere mich zurzeit allein um alles. Da braucht man eine Bank, auf die man sich verlassen kann.',
        'Ich betreibe einen kleinen Friseursalon mit drei Angestellten und mache alles rund ums Geld nach Ladenschluss am Küchentisch. Für Umwege habe ich schlicht keine Stunde übrig.',
        'Eigentlich wollte ich {zeit} nur eine Kleinigkeit erledigen, dafür hatte ich mir eine Viertelstunde vor dem Abendessen genommen. Daraus wurden am Ende fast zwei Stunden, und erledigt war nichts.',
        'Meine Mutter ist 81 und hat mich gebeten, das für sie aufzuschreiben, weil sie sich selbst nicht traut. Sie hat ihr Leben lang alles allein geregelt und schämt sich jetzt, dass sie Hilfe braucht.',
        'Damit Sie wissen, mit wem Sie es zu tun haben: Gehaltskonto, Tagesgeld und das Sparbuch der Kinder, alles liegt bei Ihnen. Ich bin also niemand, der bei jeder Kleinigkeit schimpft.',
        'Dies ist mein dritter Anlauf. Auf die ersten beiden Nachrichten kam jedes Mal etwas Vorgefertigtes, das mit meiner Frage nichts zu tun hatte, deshalb diesmal etwas ausführlicher und der Reihe nach.',
        'Ich arbeite selbst im Kundendienst, wenn auch in einer anderen Branche, und habe für vieles Verständnis. Was mir hier passiert ist, hätte ich aber keinem unserer Kunden zugemutet.',
        'Wir waren gerade im Urlaub in Portugal, als es losging, mit zwei müden Kindern auf dem Rücksitz. Seitdem beschäftigt mich die Sache, und ich komme einfach nicht weiter.',
      ],
      en: [
        'I moved here for work two years ago and this was the first bank that took me on, which I have not forgotten. That is why I am taking the time to write down what has been going wrong.',
        'I do not usually write reviews or letters like this. This time I lost a whole evening over something that should have taken five minutes, and I would like somebody to read it.',
        'Some background first: my wife and I run a small bakery, we get up at three and go to bed at eight. There is very little room in our day for things that do not work at once.',
        'This is my third attempt. The first two messages got a canned answer that had nothing to do with my question, so here it is again in more detail and in the right order.',
        'I work in customer service myself, in another trade, and I have a lot of patience for people who are doing their best. What happened here is something I would not put our customers through.',
      ],
    },
    after: {
      de: [
        'Was mich daran am meisten stört, ist nicht einmal der Fehler selbst, Fehler passieren überall. Es ist das Gefühl, dass sich niemand zuständig fühlt und ich jedes Mal wieder ganz von vorn erzählen muss.',
        'Im Bekanntenkreis habe ich herumgefragt: Von sechs Leuten kannten vier genau dasselbe. Zwei von ihnen sind inzwischen bei einer anderen Bank und haben es bisher nicht bereut.',
        'Ich erwarte keine Blumen und keinen Gutschein. Ein ehrlicher Satz, woran es liegt und bis wann es besser wird, würde mir völlig genügen, und ich wäre wieder still.',
        'Wenn sich bis zum Jahresende nichts tut, ziehe ich Konsequenzen, so leid es mir nach all den Jahren tut. Ein Wechsel ist heute in einer Viertelstunde gemacht, das wissen Sie besser als ich.',
        'Vielleicht setzt sich einmal jemand aus der Leitung einen Tag lang neben einen ganz normalen Kunden und schaut einfach zu. Ich stelle mich gern zur Verfügung, der Kaffee geht auf mich.',
        'Geholfen hat am Ende mein Neffe, der sich mit so etwas auskennt. Wer keinen Neffen hat, steht dumm da, und das kann ja nicht der Plan einer Bank sein, die sich regional nennt.',
        'Für die verlorene Zeit entschädigt mich niemand. Rechnen Sie das einmal hoch, wenn es tausend anderen genauso geht, dann wissen Sie, warum die Leute so schlecht gelaunt sind.',
        'Bitte nehmen Sie das nicht persönlich, es richtet sich gegen den Ablauf und nicht gegen einzelne Mitarbeiter. Aber ändern müssen Sie daran etwas, und zwar bald.',
      ],
      en: [
        'What bothers me most is not the mistake itself, mistakes happen everywhere. It is the feeling that nobody is responsible and that I have to tell the whole story again from the start each time.',
        'I asked around at work: out of six people four knew exactly the same thing. Two of them have gone to another bank in the meantime and do not regret it.',
        'I do not expect flowers or a voucher. One honest sentence about the reason and about when it will get better would be quite enough for me.',
        'Perhaps somebody from the top should sit next to an ordinary customer for one day and simply watch. I am happy to volunteer, and the coffee is on me.',
        'In the end a colleague who knows about such things sorted it out for me. Not everybody has a colleague like that, and I doubt this is how it was meant to be.',
      ],
    },
  },
  neutral: {
    before: {
      de: [
        'Ein paar Worte zu mir: Ich bin vor einem Jahr von einer Direktbank hierher gewechselt, weil ich wieder jemanden vor Ort haben wollte. Seitdem beobachte ich, was gut läuft und was weniger.',
        'Mein Lebensgefährte und ich legen gerade unsere Finanzen zusammen und gehen dafür alles einmal in Ruhe durch. Dabei sind uns ein paar Dinge aufgefallen, die ich hier sammeln möchte.',
        'Ich gehe im nächsten Frühjahr in Rente und bringe bis dahin Ordnung in meine Papiere. Vieles davon ist älter als manche Ihrer Mitarbeiter, deshalb hole ich etwas weiter aus.',
        'Meine Tochter beginnt im Herbst ihr Studium in Leipzig und soll bis dahin auf eigenen Füßen stehen. Wir haben uns zusammengesetzt und überlegt, was sie braucht und was nicht.',
      ],
      en: [
        'A few words about me: I came here from an online bank a year ago because I wanted somebody local again. Since then I have been watching what works well and what does not.',
        'My partner and I are putting our finances together and going through everything once at our leisure. We noticed a few things along the way that I would like to collect here.',
      ],
    },
    after: {
      de: [
        'Das alles ist nicht dringend und auch keine Klage. Ich dachte nur, es hilft Ihnen vielleicht, wenn einmal jemand aufschreibt, wie sich das von der anderen Seite anfühlt.',
        'Sollte ich etwas übersehen haben, genügt ein kurzer Hinweis, dann suche ich selbst weiter. Ich bin tagsüber im Büro und abends nach sieben in der Regel zu Hause.',
        'Im Großen und Ganzen komme ich zurecht, und vieles ist wohl Gewohnheit. In einem halben Jahr kann ich vermutlich mehr dazu sagen, dann melde ich mich gern noch einmal.',
      ],
      en: [
        'None of this is urgent and it is not meant as criticism. I only thought it might be of use to you if somebody wrote down what it feels like from the other side.',
        'If I have missed something a short hint will do and I will look it up myself. I am in the office during the day and usually at home after seven.',
      ],
    },
  },
  positive: {
    before: {
      de: [
        'Man schreibt ja meistens nur, wenn etwas schiefgeht. Deshalb heute einmal umgekehrt, denn was ich {zeit} bei Ihnen erlebt habe, ist heute wirklich nicht mehr selbstverständlich.',
        'Nach dem Tod meines Mannes stand ich mit lauter Dingen da, die immer er geregelt hatte. Ich hatte große Angst davor, etwas falsch zu machen, und habe den Gang zur Bank lange vor mir hergeschoben.',
        'Ich war bei vier verschiedenen Banken, bevor ich hier gelandet bin, und jedes Mal war nach einem halben Jahr die Luft raus. Hier bin ich nun im sechsten Jahr, und das hat seinen Grund.',
        'Wir hatten uns das alles viel schwieriger vorgestellt, zumal mit einem Neugeborenen im Arm und kaum Schlaf. Umso schöner, wenn dann einmal etwas einfach funktioniert.',
      ],
      en: [
        'People mostly write when something goes wrong. So today the other way round, because what I experienced with you {zeit} cannot be taken for granted any more.',
        'I had been with three other banks before I came here, and each time the magic was gone after half a year. This is my sixth year with you, and there is a reason for that.',
      ],
    },
    after: {
      de: [
        'So etwas spricht sich herum: Meine Schwester und zwei Kollegen haben inzwischen auch ihr Konto bei Ihnen. Bitte sparen Sie nicht ausgerechnet an den Menschen, die das möglich machen.',
        'Natürlich ist nicht immer alles perfekt, aber wenn etwas ist, wird es gelöst und nicht zerredet. Mehr verlange ich von einer Bank gar nicht, und mehr habe ich nirgends bekommen.',
        'Ich hoffe, dass diese Zeilen auch bei denen ankommen, die es betrifft. Oft hören ja gerade die am wenigsten davon, die den Unterschied machen.',
      ],
      en: [
        'Word gets around: my sister and two colleagues have their accounts with you now. Please do not save money on the very people who make this possible.',
        'Of course not everything is perfect, but when something comes up it is solved and not talked to death. That is all I ask of a bank, and more than I got elsewhere.',
      ],
    },
  },
};
