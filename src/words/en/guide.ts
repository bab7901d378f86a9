/** English: what the legend beside the timeline, the guided example and the help explain; loaded on demand. */
export const guide = {
  legend: {
    title: 'How to read the timeline',
    close: 'Close the legend',
    open: 'Open the legend',
    remembered: 'Closed or open, the legend stays so in this browser.',
    dims: 'Choose a kind, a party or the doubted dates to dim the others.',
    shape: 'Shape: what happened',
    colour: 'Colour: who claims it, or is named for it',
    claims: '“Claims”: the party says itself that it did it.',
    named: '“Named by others”: only others say so.',
    fill: 'Fill and outline: how certain the date is',
    fills: {
      exact: 'filled: the source gives this date',
      about: 'pale: “about” this date',
      oneOf: 'hollow: one of several dates',
      band: 'band: from the first to the last moment the date allows',
      tally: 'stripe behind a lane: a tally, with the share of the base',
    },
    dates: 'Two dates for one event',
    stated: 'As stated: what the article’s own words come to.',
    assessed: 'As assessed: what a reviewer concludes, with reasons.',
    both: 'The switch above the lanes decides which of the two leads; both stay in view.',
    signs: {
      doubt: 'a reviewer doubts this date',
      ghost: 'ghost: the other date of the same event',
      tether: 'tether: joins the two dates of an event',
      arrow: 'the middle of the date is out of view',
    },
    undated: 'Events without a date are listed below the lanes. They are put nowhere on the axis.',
  },
  tour: {
    name: 'Guided example',
    start: 'Show me an example',
    resume: 'Go on with the example',
    step: (at: number, of: number) => `${at} of ${of}`,
    back: 'Back',
    next: 'Next',
    end: 'Leave the example',
    done: 'Finish',
    again: 'You find it again under “Help”.',
    steps: {
      mark: {
        title: 'A mark is an event',
        body: 'This one is a rocket attack on the Conoco base on 18 November 2023. Its lane is the base, its shape the kind, its place on the axis the date. The source panel has the sentence that says so, in the article.',
      },
      claims: {
        title: 'To claim is not to be named',
        body: 'Nobody claims this attack in the article: two sources name the Islamic Resistance in Iraq. Under “Who says what” each of them has its own words.',
      },
      doubt: {
        title: 'A date that is doubted',
        body: 'The article puts the US air strikes on 13 October, so the mark is there, with a “?”. A reviewer has reasons for 12–13 November: the dotted ghost at the other end of the thin line. Both dates and both reasons are in the panel.',
      },
      uncertain: {
        title: 'No more precise than its source',
        body: 'The attack on al-Tanf was on one of two days, and only about then. Its mark is hollow, and its band covers all the time that the words allow.',
      },
      undated: {
        title: 'Without a date',
        body: 'For this event the article gives only a day before which it happened. It is listed as undated; “Show on the timeline” shows what bounds it.',
      },
      own: {
        title: 'Your turn',
        body: 'Filter by base, party or means, search in either language, and export what is left as a figure with its quotes. Undo and the browser’s Back button bring everything back.',
      },
    },
  },
  help: {
    ideas: 'The idea',
    aboutIdeas: [
      'Every mark leads back to the sentence it came from. Click a mark to read it.',
      'A date is never drawn more precisely than its source gives it. What has no date is listed, not placed.',
      'The stated date and a reviewer’s assessed date are both kept. “?” says that they differ.',
      'Who claims an event, who names somebody for it, who reports and who denies it are separate facts.',
      'An event at several bases is in the lane of each, so the numbers of the lanes can add up to more than all events. Events without a date are in no lane.',
      'Filters of one group widen each other, filters of different groups narrow each other.',
    ],
    learn: 'Learn by example',
    gestures: 'Mouse and fingers',
    keys: 'Keyboard',
    toolbars:
      'A row of buttons, or a group of filters, is one stop of Tab: the arrow keys move within it.',
    remembers:
      'This browser remembers here: whether the legend is open, how far you are in the example, whether single-letter shortcuts are on, the name that you give for the history of cases, the keys and the order that you set in the review of proposals, and what you chose for the columns of tables. Your cases are kept in it, too, until you delete them, and the files of the app. Nothing else, and nothing is sent.',
    forget: 'Forget all of it',
    forgotten: 'Forgotten. It applies from the next visit on.',
    offline: 'Without a network',
    isOffline: {
      starting: 'The app is being kept in this browser, so that it works without a network.',
      ready:
        'The app works without a network: all of it is kept in this browser, in every language.',
      failed:
        'The app could not be kept in this browser, and needs the network. The next visit tries again.',
      none: 'The app needs the network here: this browser, or this address, allows no copy of it.',
    },
    about: 'About',
    licences: 'Licences of everything that the app is made of',
  },
};

export type GuideWords = typeof guide;
