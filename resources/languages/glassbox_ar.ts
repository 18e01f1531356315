<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Glassbox</name>
    <message>
        <source>The code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>كودك</translation>
    </message>
    <message>
        <source>Type a number, for example 0.3 or 1/3.</source>
        <translation>اكتب عددًا، مثلًا 0.3 أو ⁦1/3⁩.</translation>
    </message>
    <message>
        <source>Only finite numbers can be used here, for example 0.3.</source>
        <translation>لا تُستعمل هنا إلا أعداد منتهية، مثلًا 0.3.</translation>
    </message>
    <message>
        <source>This number is too large. Use a smaller one, for example 0.3.</source>
        <translation>هذا العدد كبير جدًّا. استعمل أصغر منه، مثلًا 0.3.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Use for example 0.3, 1e-3 or 1/3.</source>
        <translation>«⁦{text}⁩» ليس عددًا. استعمل مثلًا 0.3 أو ⁦1e-3⁩ أو ⁦1/3⁩.</translation>
    </message>
    <message>
        <source>A fraction cannot divide by zero.</source>
        <translation>لا يمكن أن يقسم الكسر على صفر.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Start again with the starter experiment.</source>
        <translation>البدء من جديد بتجربة البداية.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open an experiment from a file and continue it.</source>
        <translation>فتح تجربة من ملف ومتابعتها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the experiment and its run to its file.</source>
        <translation>حفظ التجربة وجولتها في ملفها.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the experiment and its run to a new file.</source>
        <translation>حفظ التجربة وجولتها في ملف جديد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close Glassbox.</source>
        <translation>إغلاق Glassbox.</translation>
    </message>
    <message>
        <source>Import Points…</source>
        <translation>استيراد نقاط…</translation>
    </message>
    <message>
        <source>Import points from a table: CSV, Excel (.xlsx), ARFF, JSON, libsvm and others.</source>
        <translation>استيراد نقاط من جدول: CSV أو Excel ‏(.xlsx) أو ARFF أو JSON أو libsvm وغيرها.</translation>
    </message>
    <message>
        <source>Import Weights and Biases…</source>
        <translation>استيراد الأوزان والانحيازات…</translation>
    </message>
    <message>
        <source>Continue with weights and biases from a file, for a network of this shape.</source>
        <translation>المتابعة بأوزان وانحيازات من ملف، لشبكة لها هذا الشكل.</translation>
    </message>
    <message>
        <source>Points as a Table…</source>
        <translation>النقاط في جدول…</translation>
    </message>
    <message>
        <source>Save all points as a table.</source>
        <translation>حفظ كل النقاط في جدول.</translation>
    </message>
    <message>
        <source>Weights and Biases…</source>
        <translation>الأوزان والانحيازات…</translation>
    </message>
    <message>
        <source>Save W and b of each layer, for NumPy or as a table.</source>
        <translation>حفظ W و b لكل طبقة، بصيغة NumPy أو في جدول.</translation>
    </message>
    <message>
        <source>Loss History…</source>
        <translation>سجل الخسارة…</translation>
    </message>
    <message>
        <source>Save the loss of each iteration as a table.</source>
        <translation>حفظ خسارة كل تكرار في جدول.</translation>
    </message>
    <message>
        <source>NumPy Script…</source>
        <translation>برنامج NumPy…</translation>
    </message>
    <message>
        <source>Save this run as a NumPy script in the lecture&apos;s symbols. It trains to the same loss.</source>
        <translation>حفظ هذه الجولة برنامجَ NumPy برموز المحاضرة. يبلغ تدريبه الخسارة نفسها.</translation>
    </message>
    <message>
        <source>PyTorch Script…</source>
        <translation>برنامج PyTorch…</translation>
    </message>
    <message>
        <source>Save this run as a PyTorch script. It trains to the same loss.</source>
        <translation>حفظ هذه الجولة برنامجَ PyTorch. يبلغ تدريبه الخسارة نفسها.</translation>
    </message>
    <message>
        <source>scikit-learn Script…</source>
        <translation>برنامج scikit-learn…</translation>
    </message>
    <message>
        <source>Save this run as a scikit-learn script, if scikit-learn supports this network.</source>
        <translation>حفظ هذه الجولة برنامجَ scikit-learn، إن كانت scikit-learn تدعم هذه الشبكة.</translation>
    </message>
    <message>
        <source>ONNX Model…</source>
        <translation>نموذج ONNX…</translation>
    </message>
    <message>
        <source>Save the trained network for other programs. Its input is points, its output the predictions.</source>
        <translation>حفظ الشبكة المدرَّبة لبرامج أخرى. مدخلها نقاط ومخرجها تنبؤات.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Save or copy the window or one of its views: PNG, SVG or PDF.</source>
        <translation>حفظ النافذة أو أحد عروضها أو نسخها: PNG أو SVG أو PDF.</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>رسوم متحركة…</translation>
    </message>
    <message>
        <source>Save the run as an animation: GIF or WebP.</source>
        <translation>حفظ الجولة رسومًا متحركة: GIF أو WebP.</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>نسخ صورة</translation>
    </message>
    <message>
        <source>Copy a picture of the view with the keyboard focus, or of the whole window.</source>
        <translation>نسخ صورة العرض الذي عليه تركيز لوحة المفاتيح، أو النافذة كلها.</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>المعادلات</translation>
    </message>
    <message>
        <source>Show the lecture&apos;s equations with the numbers of this iteration.</source>
        <translation>إظهار معادلات المحاضرة بأرقام هذا التكرار.</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>المجهر</translation>
    </message>
    <message>
        <source>Show where the examples are on the curves of the activations.</source>
        <translation>إظهار مواقع الأمثلة على منحنيات دوال التنشيط.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Check the gradients, compare the loop with the matrix form, and list all settings of this run.</source>
        <translation>فحص التدرجات، ومقارنة الحلقة بصيغة المصفوفات، وسرد كل إعدادات هذه الجولة.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Write the lecture&apos;s functions in Python, check them, and train with them.</source>
        <translation>كتابة دوال المحاضرة بلغة Python وفحصها والتدريب بها.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show runs side by side that differ in one thing from this one.</source>
        <translation>إظهار جولات جنبًا إلى جنب تختلف عن هذه في شيء واحد.</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>الحظ</translation>
    </message>
    <message>
        <source>Train from many start weights, and show how often this works.</source>
        <translation>التدريب من أوزان ابتدائية كثيرة، وبيان كم مرة ينجح هذا.</translation>
    </message>
    <message>
        <source>Loss Surface</source>
        <translation>سطح الخسارة</translation>
    </message>
    <message>
        <source>Show the loss over two weights, or over two directions, with the way of the run.</source>
        <translation>إظهار الخسارة على وزنين أو على اتجاهين، مع مسار الجولة.</translation>
    </message>
    <message>
        <source>Confusion Table</source>
        <translation>جدول الالتباس</translation>
    </message>
    <message>
        <source>Show which class the network takes for which, and mark those points on the plane.</source>
        <translation>بيان أي صنف تحسبه الشبكة صنفًا آخر، وإبراز تلك النقاط على المستوى.</translation>
    </message>
    <message>
        <source>Folded Plane</source>
        <translation>المستوى المطوي</translation>
    </message>
    <message>
        <source>Show how a layer moves the points and bends the plane.</source>
        <translation>بيان كيف تحرّك الطبقة النقاط وتثني المستوى.</translation>
    </message>
    <message>
        <source>Weights Over Time</source>
        <translation>الأوزان عبر الزمن</translation>
    </message>
    <message>
        <source>Show each weight, its gradient and its update along the run.</source>
        <translation>إظهار كل وزن وتدرجه وتحديثه على امتداد الجولة.</translation>
    </message>
    <message>
        <source>Show Test Data</source>
        <translation>إظهار بيانات الاختبار</translation>
    </message>
    <message>
        <source>Show the points that are not used for training.</source>
        <translation>إظهار النقاط التي لا تُستعمل في التدريب.</translation>
    </message>
    <message>
        <source>Discretise Output</source>
        <translation>مخرج متقطع</translation>
    </message>
    <message>
        <source>Show only the predicted class, not how certain the network is.</source>
        <translation>إظهار الصنف المتنبَّأ به فقط، لا مدى ثقة الشبكة.</translation>
    </message>
    <message>
        <source>Show True Border</source>
        <translation>إظهار الحد الحقيقي</translation>
    </message>
    <message>
        <source>Show the curve that parts the classes in truth, where the points were made above and below one.</source>
        <translation>إظهار المنحنى الذي يفصل الصنفين في الحقيقة، حيث وُضعت النقاط فوق منحنى وتحته.</translation>
    </message>
    <message>
        <source>Logarithmic Loss Axis</source>
        <translation>محور لوغاريتمي للخسارة</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic axis.</source>
        <translation>إظهار الخسارة على محور لوغاريتمي.</translation>
    </message>
    <message>
        <source>Show Warnings</source>
        <translation>إظهار التنبيهات</translation>
    </message>
    <message>
        <source>Mark units and layers that do not learn as they should.</source>
        <translation>تمييز الوحدات والطبقات التي لا تتعلم كما ينبغي.</translation>
    </message>
    <message>
        <source>Equal Scales</source>
        <translation>مقياس متساوٍ</translation>
    </message>
    <message>
        <source>Use the same scale on both axes of the plane. When off, each axis fits its own data.</source>
        <translation>استعمال المقياس نفسه على محوري المستوى. بدونه يلائم كل محور بياناته.</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Enlarge a part of the plane. Key on the plane: +.</source>
        <translation>تكبير جزء من المستوى. المفتاح على المستوى: ⁦+⁩.</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show more of the plane. Key on the plane: −.</source>
        <translation>إظهار المزيد من المستوى. المفتاح على المستوى: ⁦−⁩.</translation>
    </message>
    <message>
        <source>Show All Points</source>
        <translation>إظهار كل النقاط</translation>
    </message>
    <message>
        <source>Fit the plane to its points. Key on the plane: Home.</source>
        <translation>ملاءمة المستوى لنقاطه. المفتاح على المستوى: Home.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>محاضرة</translation>
    </message>
    <message>
        <source>Show a large network, plane and loss. The settings and the docks are closed.</source>
        <translation>إظهار الشبكة والمستوى والخسارة كبيرة. تُغلق الإعدادات واللوحات.</translation>
    </message>
    <message>
        <source>Inside an Iteration</source>
        <translation>داخل التكرار</translation>
    </message>
    <message>
        <source>Show equations and microscope below a smaller network, plane and loss.</source>
        <translation>إظهار المعادلات والمجهر تحت شبكة ومستوى وخسارة أصغر.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show everything: settings, equations, microscope and checks.</source>
        <translation>إظهار كل شيء: الإعدادات والمعادلات والمجهر والفحوص.</translation>
    </message>
    <message>
        <source>Data Panel</source>
        <translation>لوحة البيانات</translation>
    </message>
    <message>
        <source>Show the data panel at the left, or hide it to give its room to the others.</source>
        <translation>إظهار لوحة البيانات في الجانب، أو إخفاؤها لإفساح المكان لغيرها.</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Place everything as at the first start. The text size does not change.</source>
        <translation>وضع كل شيء كما كان عند أول تشغيل. لا يتغير حجم النص.</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation>تكبير كل النصوص.</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation>تصغير كل النصوص.</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Use the text size set on this computer.</source>
        <translation>استعمال حجم النص المضبوط في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen, without a title bar. Esc ends it.</source>
        <translation>استعمال الشاشة كلها دون شريط عنوان. ينهيه Esc.</translation>
    </message>
    <message>
        <source>Use System Setting</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Use a light window.</source>
        <translation>استعمال نافذة فاتحة.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Use a dark window.</source>
        <translation>استعمال نافذة داكنة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>التراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Repeat the change that was undone last.</source>
        <translation>إعادة آخر تغيير تُرجع عنه.</translation>
    </message>
    <message>
        <source>Clear Points</source>
        <translation>مسح النقاط</translation>
    </message>
    <message>
        <source>Remove all points.</source>
        <translation>إزالة كل النقاط.</translation>
    </message>
    <message>
        <source>Copy Points</source>
        <translation>نسخ النقاط</translation>
    </message>
    <message>
        <source>Copy all points as a table, for example for a spreadsheet.</source>
        <translation>نسخ كل النقاط في جدول، لبرنامج جداول مثلًا.</translation>
    </message>
    <message>
        <source>Paste Points</source>
        <translation>لصق نقاط</translation>
    </message>
    <message>
        <source>Import a table of points from the clipboard.</source>
        <translation>استيراد جدول نقاط من الحافظة.</translation>
    </message>
    <message>
        <source>New Points</source>
        <translation>نقاط جديدة</translation>
    </message>
    <message>
        <source>Generate the data set again with another seed.</source>
        <translation>توليد مجموعة البيانات من جديد ببذرة أخرى.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Train at the chosen speed until you press Pause.</source>
        <translation>التدريب بالسرعة المختارة حتى تضغط «إيقاف مؤقت».</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Make exactly one iteration.</source>
        <translation>إجراء تكرار واحد بالضبط.</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>Go back one iteration: everything is exactly as it was before.</source>
        <translation>العودة تكرارًا واحدًا: كل شيء كما كان قبله بالضبط.</translation>
    </message>
    <message>
        <source>Step Epoch</source>
        <translation>خطوة دورة</translation>
    </message>
    <message>
        <source>Make exactly one epoch: every training example is used once.</source>
        <translation>إجراء دورة واحدة بالضبط: يُستعمل كل مثال تدريب مرة واحدة.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Go back to iteration 0 with the same start weights.</source>
        <translation>العودة إلى التكرار 0 بالأوزان الابتدائية نفسها.</translation>
    </message>
    <message>
        <source>New Weights</source>
        <translation>أوزان جديدة</translation>
    </message>
    <message>
        <source>Start again at iteration 0 with other random start weights.</source>
        <translation>البدء من جديد عند التكرار 0 بأوزان ابتدائية عشوائية أخرى.</translation>
    </message>
    <message>
        <source>Clear Earlier Runs</source>
        <translation>مسح الجولات السابقة</translation>
    </message>
    <message>
        <source>Remove the grey curves of all earlier runs from the loss plot. Undo brings them back.</source>
        <translation>إزالة المنحنيات الرمادية لكل الجولات السابقة من رسم الخسارة. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Lower Learning Rate</source>
        <translation>خفض معدل التعلم</translation>
    </message>
    <message>
        <source>Divide the learning rate by 10 and keep the weights.</source>
        <translation>قسمة معدل التعلم على 10 مع إبقاء الأوزان.</translation>
    </message>
    <message>
        <source>Set Mark…</source>
        <translation>وضع علامة…</translation>
    </message>
    <message>
        <source>Mark this iteration on the timeline and give the mark a name.</source>
        <translation>وضع علامة عند هذا التكرار على الخط الزمني وتسميتها.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Let another run go on beside this one with one difference, such as the weight pointed at.</source>
        <translation>متابعة جولة أخرى بجانب هذه بفرق واحد، كالوزن المشار إليه.</translation>
    </message>
    <message>
        <source>Compare Activations</source>
        <translation>مقارنة دوال التنشيط</translation>
    </message>
    <message>
        <source>Begin again with sigmoid, tanh, ReLU and leaky ReLU side by side, from the same weights.</source>
        <translation>البدء من جديد بـ sigmoid و tanh و ReLU و leaky ReLU جنبًا إلى جنب من الأوزان نفسها.</translation>
    </message>
    <message>
        <source>Ask Me First</source>
        <translation>اسألني أولًا</translation>
    </message>
    <message>
        <source>Before each step, first say what you expect: the loss, a weight, the boundary or numbers.</source>
        <translation>قبل كل خطوة تقول أولًا ما تتوقعه: الخسارة أو وزنًا أو الحد أو أرقامًا.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Make more steps a second.</source>
        <translation>خطوات أكثر في الثانية.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Make fewer steps a second.</source>
        <translation>خطوات أقل في الثانية.</translation>
    </message>
    <message>
        <source>Add Points</source>
        <translation>إضافة نقاط</translation>
    </message>
    <message>
        <source>Click the plane to add a point of the chosen class.</source>
        <translation>انقر على المستوى لإضافة نقطة من الصنف المختار.</translation>
    </message>
    <message>
        <source>Move Points</source>
        <translation>نقل نقاط</translation>
    </message>
    <message>
        <source>Drag points to another place.</source>
        <translation>اسحب النقاط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Erase Points</source>
        <translation>محو نقاط</translation>
    </message>
    <message>
        <source>Drag over points to remove them.</source>
        <translation>اسحب فوق النقاط لإزالتها.</translation>
    </message>
    <message>
        <source>Spray Points</source>
        <translation>رش نقاط</translation>
    </message>
    <message>
        <source>Drag on the plane to add many points of the chosen class.</source>
        <translation>اسحب على المستوى لإضافة نقاط كثيرة من الصنف المختار.</translation>
    </message>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Show all keys and mouse actions.</source>
        <translation>إظهار كل المفاتيح وحركات الفأرة.</translation>
    </message>
    <message>
        <source>About Glassbox</source>
        <translation>حول Glassbox</translation>
    </message>
    <message>
        <source>Show what this program is, its version and its licence.</source>
        <translation>إظهار ما هذا البرنامج، وإصداره ورخصته.</translation>
    </message>
    <message>
        <source>New Lesson…</source>
        <translation>درس جديد…</translation>
    </message>
    <message>
        <source>Make a lesson: do each step yourself, choose its goal from what is true then, write a text.</source>
        <translation>إعداد درس: نفِّذ كل خطوة بنفسك، واختر هدفها مما يصح عندئذ، واكتب نصًّا.</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>ورقة تمارين…</translation>
    </message>
    <message>
        <source>Make sheets to be computed by hand, each with other small numbers, and their key.</source>
        <translation>إعداد أوراق تُحسب باليد، لكل منها أرقام صغيرة أخرى، مع حلولها.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Watch the network learn, draw your own points, or choose a demonstration.</source>
        <translation>مشاهدة الشبكة تتعلم، أو رسم نقاطك، أو اختيار عرض توضيحي.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Learn the lecture step by step: read, predict, do, and see whether it is right.</source>
        <translation>تعلُّم المحاضرة خطوة خطوة: اقرأ وتوقع ونفِّذ، وانظر هل أصبت.</translation>
    </message>
    <message>
        <source>Next Step of the Lesson</source>
        <translation>الخطوة التالية من الدرس</translation>
    </message>
    <message>
        <source>Go on in the lesson.</source>
        <translation>المتابعة في الدرس.</translation>
    </message>
    <message>
        <source>Hand In the Lesson…</source>
        <translation>تسليم الدرس…</translation>
    </message>
    <message>
        <source>Save what you did in this lesson as one file for your teacher, who can do it again step by step.</source>
        <translation>حفظ ما فعلته في هذا الدرس في ملف واحد لمعلمك، يستطيع إعادته خطوة خطوة.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Look up a word of the lecture or a mark on the screen.</source>
        <translation>البحث عن مصطلح من المحاضرة أو علامة على الشاشة.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>A step is one phase: a layer forward or backward, the cost, or the update. Run is slow motion.</source>
        <translation>الخطوة مرحلة واحدة: طبقة إلى الأمام أو إلى الخلف، أو التكلفة، أو التحديث. التشغيل حركة بطيئة.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>A step is one example of the batch, forward and backward. Run is slow motion.</source>
        <translation>الخطوة مثال واحد من الدفعة، إلى الأمام وإلى الخلف. التشغيل حركة بطيئة.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>A step is one iteration: one batch and one update.</source>
        <translation>الخطوة تكرار واحد: دفعة واحدة وتحديث واحد.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>A step is one epoch: every training example is used once.</source>
        <translation>الخطوة دورة واحدة: يُستعمل كل مثال تدريب مرة واحدة.</translation>
    </message>
    <message>
        <source>orange triangles</source>
        <translation>مثلثات برتقالية</translation>
    </message>
    <message>
        <source>blue circles</source>
        <translation>دوائر زرقاء</translation>
    </message>
    <message>
        <source>green squares</source>
        <translation>مربعات خضراء</translation>
    </message>
    <message>
        <source>pink diamonds</source>
        <translation>معيّنات وردية</translation>
    </message>
    <message>
        <source>brown triangles that point down</source>
        <translation>مثلثات بنية رأسها إلى الأسفل</translation>
    </message>
    <message>
        <source>red crosses</source>
        <translation>صلبان حمراء</translation>
    </message>
    <message>
        <source>violet stars</source>
        <translation>نجوم بنفسجية</translation>
    </message>
    <message>
        <source>olive crosses that lie askew</source>
        <translation>صلبان زيتونية مائلة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <translation>
            <numerusform>‏{n} بكسل</numerusform>
            <numerusform>بكسل واحد</numerusform>
            <numerusform>بكسلان</numerusform>
            <numerusform>‏{n} بكسلات</numerusform>
            <numerusform>‏{n} بكسلًا</numerusform>
            <numerusform>‏{n} بكسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>‏{n} عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>‏{n} أعمدة</numerusform>
            <numerusform>‏{n} عمودًا</numerusform>
            <numerusform>‏{n} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their medians</source>
        <translation>
            <numerusform>‏{what}: مثبَّتة عند وسيط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّت عند وسيطه</numerusform>
            <numerusform>‏{what}: مثبَّتان عند وسيط كل منهما</numerusform>
            <numerusform>‏{what}: مثبَّتة عند وسيط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّتة عند وسيط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّتة عند وسيط كل منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} held at their means</source>
        <translation>
            <numerusform>‏{what}: مثبَّتة عند متوسط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّت عند متوسطه</numerusform>
            <numerusform>‏{what}: مثبَّتان عند متوسط كل منهما</numerusform>
            <numerusform>‏{what}: مثبَّتة عند متوسط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّتة عند متوسط كل منها</numerusform>
            <numerusform>‏{what}: مثبَّتة عند متوسط كل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} held</source>
        <translation>‏{what}: مثبَّت</translation>
    </message>
    <message>
        <source>{name}, edited</source>
        <translation>‏{name}، معدَّلة</translation>
    </message>
    <message>
        <source>class {label}</source>
        <translation>الصنف {label}</translation>
    </message>
    <message>
        <source>Class {label}</source>
        <translation>الصنف {label}</translation>
    </message>
    <message>
        <source>{what} held as in point {n}</source>
        <translation>‏{what}: مثبَّت كما في النقطة {n}</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>هذه الجولة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>A change affects only the display.</source>
        <translation>التغيير يؤثر في العرض فقط.</translation>
    </message>
    <message>
        <source>A change keeps the weights.</source>
        <translation>التغيير يُبقي الأوزان.</translation>
    </message>
    <message>
        <source>A change keeps as many weights as possible.</source>
        <translation>التغيير يُبقي أكبر عدد ممكن من الأوزان.</translation>
    </message>
    <message>
        <source>A change restarts the run.</source>
        <translation>التغيير يعيد بدء الجولة.</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>تغيير {field}</translation>
    </message>
    <message>
        <source>From {minimum} to {maximum}.</source>
        <translation>من ⁦{minimum}⁩ إلى ⁦{maximum}⁩.</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>“{text}” is not a batch size. Use a whole number, for example 10, or “all”.</source>
        <translation>«⁦{text}⁩» ليس حجم دفعة. استعمل عددًا صحيحًا مثل 10، أو «all».</translation>
    </message>
    <message>
        <source>{field}, slider</source>
        <translation>‏{field}، شريط تمرير</translation>
    </message>
    <message>
        <source>{number} is not a whole number. Use for example 42.</source>
        <translation>⁦{number}⁩ ليس عددًا صحيحًا. استعمل مثلًا 42.</translation>
    </message>
    <message>
        <source>{share} is outside {minimum} to {maximum}.</source>
        <translation>⁦{share}⁩ خارج المجال من ⁦{minimum}⁩ إلى ⁦{maximum}⁩.</translation>
    </message>
    <message>
        <source>{field}, typed</source>
        <translation>‏{field}، مكتوب</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>forward, layer {layer}</source>
        <translation>أمامي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>forward pass, layer {layer}</source>
        <translation>المرور الأمامي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>back prop., layer {layer}</source>
        <translation>انتشار عكسي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>back propagation, layer {layer}</source>
        <translation>الانتشار العكسي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>مشبعة</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>same as its neighbour</source>
        <translation>مطابقة لجارتها</translation>
    </message>
    <message>
        <source>gradients of one sign</source>
        <translation>تدرجات بإشارة واحدة</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>تلاشي التدرج</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>انفجار التدرج</translation>
    </message>
    <message>
        <source>learning rate overshoots</source>
        <translation>معدل التعلم يتجاوز الحد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change nothing and close this message.</source>
        <translation>عدم تغيير شيء وإغلاق هذه الرسالة.</translation>
    </message>
    <message>
        <source>Glassbox</source>
        <translation>Glassbox</translation>
    </message>
    <message>
        <source>An error occurred in Glassbox. Training is stopped; your points and settings are kept.</source>
        <translation>حدث خطأ في Glassbox. توقف التدريب، وحُفظت نقاطك وإعداداتك.</translation>
    </message>
    <message>
        <source>right on {share} % of this area</source>
        <translation>صحيحة على {share} % من هذه المساحة</translation>
    </message>
    <message>
        <source>{iterations} iterations/s   {pictures} pictures/s</source>
        <translation>‏{iterations} تكرار/ث   {pictures} صورة/ث</translation>
    </message>
    <message>
        <source>{part} {times}/s</source>
        <translation>‏{part} ⁦{times}⁩/ث</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>Compare by Time</source>
        <translation>مقارنة حسب الزمن</translation>
    </message>
    <message>
        <source>Compare by Iteration</source>
        <translation>مقارنة حسب التكرار</translation>
    </message>
    <message>
        <source>Remove From Comparison</source>
        <translation>إزالة من المقارنة</translation>
    </message>
    <message>
        <source>Save This Run</source>
        <translation>حفظ هذه الجولة</translation>
    </message>
    <message>
        <source>Compare: {what}</source>
        <translation>مقارنة: {what}</translation>
    </message>
    <message>
        <source>Go On With This Run</source>
        <translation>المتابعة بهذه الجولة</translation>
    </message>
    <message>
        <source>Glassbox experiments</source>
        <translation>تجارب Glassbox</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} runs can be compared with this one. Remove one of them first.</source>
        <translation>
            <numerusform>لا تمكن مقارنة أكثر من {n} جولة بهذه. أزل إحداها أولًا.</numerusform>
            <numerusform>لا تمكن مقارنة أكثر من جولة واحدة بهذه. أزلها أولًا.</numerusform>
            <numerusform>لا تمكن مقارنة أكثر من جولتين بهذه. أزل إحداهما أولًا.</numerusform>
            <numerusform>لا تمكن مقارنة أكثر من {n} جولات بهذه. أزل إحداها أولًا.</numerusform>
            <numerusform>لا تمكن مقارنة أكثر من {n} جولة بهذه. أزل إحداها أولًا.</numerusform>
            <numerusform>لا تمكن مقارنة أكثر من {n} جولة بهذه. أزل إحداها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>لم تُحفظ الجولة.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>This run was saved as {name}.</source>
        <translation>حُفظت هذه الجولة باسم {name}.</translation>
    </message>
    <message>
        <source>Watch It Learn</source>
        <translation>شاهدها تتعلم</translation>
    </message>
    <message>
        <source>Draw Your Own Points</source>
        <translation>ارسم نقاطك</translation>
    </message>
    <message>
        <source>Demonstration: {title}</source>
        <translation>عرض توضيحي: {title}</translation>
    </message>
    <message>
        <source>To save memory the oldest steps of undo, or earlier runs, were removed.</source>
        <translation>لتوفير الذاكرة أُزيلت أقدم خطوات التراجع أو جولات سابقة.</translation>
    </message>
    <message>
        <source>Change Data</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Add Unit</source>
        <translation>إضافة وحدة</translation>
    </message>
    <message>
        <source>Remove Unit</source>
        <translation>إزالة وحدة</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>إزالة طبقة</translation>
    </message>
    <message>
        <source>Edit Weight</source>
        <translation>تعديل وزن</translation>
    </message>
    <message>
        <source>Edit Bias</source>
        <translation>تعديل انحياز</translation>
    </message>
    <message>
        <source>Add Point</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>Move Point</source>
        <translation>نقل نقطة</translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation>إزالة نقاط</translation>
    </message>
    <message>
        <source>Change Plane</source>
        <translation>تغيير المستوى</translation>
    </message>
    <message>
        <source>Add Feature</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation>إزالة سمة</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Exercise: Training</source>
        <translation>التمرين: التدريب</translation>
    </message>
    <message>
        <source>The first difference is in {function}: {slip}.</source>
        <translation>أول فرق في {function}: {slip}.</translation>
    </message>
    <message>
        <source>The first difference is {where}: {slip}.</source>
        <translation>أول فرق في {where}: {slip}.</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Train with My Code</source>
        <translation>التدريب بكودي</translation>
    </message>
    <message>
        <source>Training goes on with the code before this change. Check to train with this code.</source>
        <translation>يستمر التدريب بالكود قبل هذا التغيير. اضغط «فحص» للتدريب بهذا الكود.</translation>
    </message>
    <message>
        <source>All of it is right. Now train with your code.</source>
        <translation>كله صحيح. درِّب الآن بكودك.</translation>
    </message>
    <message>
        <source>{name} in {function}</source>
        <translation>‏{name} في {function}</translation>
    </message>
    <message>
        <source>The first error is in {function}, line {line}.</source>
        <translation>أول خطأ في {function}، السطر {line}.</translation>
    </message>
    <message>
        <source>Train with Glassbox</source>
        <translation>التدريب بكود Glassbox</translation>
    </message>
    <message>
        <source>{difference} Your code makes the iterations all the same: press Run or Step.</source>
        <translation>‏{difference} مع ذلك يُجري كودك التكرارات: اضغط «تشغيل» أو «خطوة».</translation>
    </message>
    <message>
        <source>Glassbox makes the iterations again.</source>
        <translation>‏Glassbox يُجري التكرارات من جديد.</translation>
    </message>
    <message>
        <source>Nothing is wrong so far. Next: {function}.</source>
        <translation>لا خطأ حتى الآن. التالي: {function}.</translation>
    </message>
    <message>
        <source>The first difference is {where}.</source>
        <translation>أول فرق في {where}.</translation>
    </message>
    <message>
        <source>The first error is in {function}.</source>
        <translation>أول خطأ في {function}.</translation>
    </message>
    <message>
        <source>Your code makes the iterations from here on. Press Run or Step.</source>
        <translation>كودك يُجري التكرارات من الآن. اضغط «تشغيل» أو «خطوة».</translation>
    </message>
    <message>
        <source>Training needs more: {why}</source>
        <translation>التدريب يحتاج إلى المزيد: {why}</translation>
    </message>
    <message>
        <source>Export ONNX Model</source>
        <translation>تصدير نموذج ONNX</translation>
    </message>
    <message>
        <source>Writing the network as a model</source>
        <translation>كتابة الشبكة نموذجًا</translation>
    </message>
    <message>
        <source>This cannot be exported.</source>
        <translation>لا يمكن تصدير هذا.</translation>
    </message>
    <message>
        <source>Export NumPy Script</source>
        <translation>تصدير برنامج NumPy</translation>
    </message>
    <message>
        <source>network_numpy</source>
        <translation>network_numpy</translation>
    </message>
    <message>
        <source>Export PyTorch Script</source>
        <translation>تصدير برنامج PyTorch</translation>
    </message>
    <message>
        <source>network_pytorch</source>
        <translation>network_pytorch</translation>
    </message>
    <message>
        <source>Export scikit-learn Script</source>
        <translation>تصدير برنامج scikit-learn</translation>
    </message>
    <message>
        <source>network_sklearn</source>
        <translation>network_sklearn</translation>
    </message>
    <message>
        <source>Python scripts</source>
        <translation>برامج Python</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>نماذج ONNX</translation>
    </message>
    <message>
        <source>All supported files</source>
        <translation>كل الملفات المدعومة</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>كُتب {name}.</translation>
    </message>
    <message>
        <source>Open Code</source>
        <translation>فتح كود</translation>
    </message>
    <message>
        <source>Save Code</source>
        <translation>حفظ الكود</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Python files</source>
        <translation>ملفات Python</translation>
    </message>
    <message>
        <source>The code cannot be opened.</source>
        <translation>لا يمكن فتح الكود.</translation>
    </message>
    <message>
        <source>The experiment was not saved.</source>
        <translation>لم تُحفظ التجربة.</translation>
    </message>
    <message>
        <source>Saved. The file has room for the iterations from {first} on; those before it are left out.</source>
        <translation>تم الحفظ. يتسع الملف للتكرارات من {first} فصاعدًا، وتُرك ما قبلها.</translation>
    </message>
    <message>
        <source>Glassbox lessons</source>
        <translation>دروس Glassbox</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>Open Experiment</source>
        <translation>فتح تجربة</translation>
    </message>
    <message>
        <source>Save Experiment</source>
        <translation>حفظ التجربة</translation>
    </message>
    <message>
        <source>{name}[*] – Glassbox</source>
        <translation>{name}[*] – Glassbox</translation>
    </message>
    <message>
        <source>Import Weights and Biases</source>
        <translation>استيراد الأوزان والانحيازات</translation>
    </message>
    <message>
        <source>Export Weights and Biases</source>
        <translation>تصدير الأوزان والانحيازات</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parameters</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>مصفوفات NumPy</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Export Loss History</source>
        <translation>تصدير سجل الخسارة</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>The weights and biases cannot be imported.</source>
        <translation>لا يمكن استيراد الأوزان والانحيازات.</translation>
    </message>
    <message>
        <source>Import Points</source>
        <translation>استيراد نقاط</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The points cannot be imported.</source>
        <translation>لا يمكن استيراد النقاط.</translation>
    </message>
    <message>
        <source>Commas between columns</source>
        <translation>فواصل بين الأعمدة</translation>
    </message>
    <message>
        <source>Semicolons, and decimal commas</source>
        <translation>فواصل منقوطة، وفواصل عشرية</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Commas, with which points train and which test</source>
        <translation>فواصل، مع بيان أي النقاط للتدريب وأيها للاختبار</translation>
    </message>
    <message>
        <source>Export Points</source>
        <translation>تصدير النقاط</translation>
    </message>
    <message>
        <source>points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Reading the points of {source}</source>
        <translation>قراءة نقاط {source}</translation>
    </message>
    <message>
        <source>Pasted points</source>
        <translation>نقاط ملصقة</translation>
    </message>
    <message>
        <source>No Recent Files</source>
        <translation>لا ملفات حديثة</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session cannot be read. Its file is kept as {path}.</source>
        <translation>تعذرت قراءة عمل غير محفوظ من جلسة سابقة. ملفه باقٍ في {path}.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash: {why}</source>
        <translation>لا يمكن حماية العمل غير المحفوظ من انهيار البرنامج: {why}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Glassbox was closed unexpectedly. Do you want to restore your work?</source>
        <translation>أُغلق Glassbox فجأة. هل تريد استعادة عملك؟</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>إن لم تحفظها ضاعت.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>If you overwrite it, that change is lost.</source>
        <translation>إن كتبت فوقه ضاع ذلك التغيير.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>كتابة فوقه</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save changes to {name}?</source>
        <translation>حفظ التغييرات في {name}؟</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>غيّر برنامج آخر {name}.</translation>
    </message>
    <message>
        <source>Untitled ({data})</source>
        <translation>بلا عنوان ({data})</translation>
    </message>
    <message>
        <source>this experiment</source>
        <translation>هذه التجربة</translation>
    </message>
    <message>
        <source>An unsaved experiment on {data}</source>
        <translation>تجربة غير محفوظة على {data}</translation>
    </message>
    <message>
        <source>An unsaved experiment</source>
        <translation>تجربة غير محفوظة</translation>
    </message>
    <message>
        <source>Hand In the Lesson</source>
        <translation>تسليم الدرس</translation>
    </message>
    <message>
        <source>The file holds the lesson, your answers, the hints you took, your code, and everything you
changed in the experiment, so that it can be done again. It is saved on this computer only.

Your name, as your teacher knows it:</source>
        <translation>يحوي الملف الدرس وإجاباتك والتلميحات التي أخذتها وكودك وكل ما
غيّرته في التجربة، حتى يمكن إعادته. يُحفظ في هذا الحاسوب فقط.

اسمك كما يعرفه معلمك:</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Lessons that are handed in</source>
        <translation>دروس مسلَّمة</translation>
    </message>
    <message>
        <source>What you did in the lesson cannot be kept: {path}</source>
        <translation>لا يمكن حفظ ما فعلته في الدرس: {path}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Layout {name}</source>
        <translation>تخطيط {name}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total}</source>
        <translation>الدرس {number} من {total}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Lesson: {title}, step {number}</source>
        <translation>الدرس: {title}، الخطوة {number}</translation>
    </message>
    <message>
        <source>Back to the Lesson</source>
        <translation>العودة إلى الدرس</translation>
    </message>
    <message>
        <source>The network is another one by now: what is asked about is not there.</source>
        <translation>صارت الشبكة شبكة أخرى: ما يُسأل عنه ليس فيها.</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>لا يمكن فتح الدرس.</translation>
    </message>
    <message>
        <source>The lessons cannot be read.</source>
        <translation>لا يمكن قراءة الدروس.</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>الدرس: {title}</translation>
    </message>
    <message>
        <source>A is kept. Change one thing in the window first, then press Start for B.</source>
        <translation>حُفظت A. غيّر أولًا شيئًا واحدًا في النافذة، ثم اضغط «البدء» لـ B.</translation>
    </message>
    <message>
        <source>Show a Run</source>
        <translation>إظهار جولة</translation>
    </message>
    <message>
        <source>Save the Runs as a Table</source>
        <translation>حفظ الجولات في جدول</translation>
    </message>
    <message>
        <source>luck</source>
        <translation>luck</translation>
    </message>
    <message>
        <source>That is the value of A. Choose another one for B.</source>
        <translation>هذه قيمة A. اختر قيمة أخرى لـ B.</translation>
    </message>
    <message>
        <source>A is kept. Change one thing in the window, then press Start for B.</source>
        <translation>حُفظت A. غيّر شيئًا واحدًا في النافذة، ثم اضغط «البدء» لـ B.</translation>
    </message>
    <message>
        <source>This is of the settings before: {before}. Start trains with the present ones.</source>
        <translation>هذا للإعدادات السابقة: {before}. «البدء» يدرّب بالحالية.</translation>
    </message>
    <message>
        <source>Luck: all runs are trained. {keys} shows them.</source>
        <translation>الحظ: دُرّبت كل الجولات. {keys} يُظهرها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <translation>
            <numerusform>‏{n} بذرة</numerusform>
            <numerusform>بذرة واحدة</numerusform>
            <numerusform>بذرتان</numerusform>
            <numerusform>‏{n} بذور</numerusform>
            <numerusform>‏{n} بذرة</numerusform>
            <numerusform>‏{n} بذرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the Weights</source>
        <translation>إبقاء الأوزان</translation>
    </message>
    <message>
        <source>Continue with the present weights and iteration, on the new points.</source>
        <translation>المتابعة بالأوزان والتكرار الحاليين على النقاط الجديدة.</translation>
    </message>
    <message>
        <source>Start Again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Go back to iteration 0 with the same start weights. Undo returns to this run.</source>
        <translation>العودة إلى التكرار 0 بالأوزان الابتدائية نفسها. «تراجع» يعيد هذه الجولة.</translation>
    </message>
    <message>
        <source>Use These Settings</source>
        <translation>استعمال هذه الإعدادات</translation>
    </message>
    <message>
        <source>Change these settings and start again. Undo brings the present ones back.</source>
        <translation>تغيير هذه الإعدادات والبدء من جديد. «تراجع» يعيد الحالية.</translation>
    </message>
    <message>
        <source>{data}: learnt better with {settings}.</source>
        <translation>‏{data}: تُتعلَّم أحسن مع {settings}.</translation>
    </message>
    <message>
        <source>Use Suggested Settings</source>
        <translation>استعمال الإعدادات المقترحة</translation>
    </message>
    <message>
        <source>Training starts again on the new points. Undo brings the earlier run back.</source>
        <translation>يبدأ التدريب من جديد على النقاط الجديدة. «تراجع» يعيد الجولة السابقة.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} now, as numbers are learnt and no longer classes.</source>
        <translation>معدل التعلم الآن {rate}، لأن المطلوب تعلُّم أعداد لا أصناف.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} now, as classes are learnt and no longer numbers.</source>
        <translation>معدل التعلم الآن {rate}، لأن المطلوب تعلُّم أصناف لا أعداد.</translation>
    </message>
    <message>
        <source>The points are new. The weights are kept, and training continues with them.</source>
        <translation>النقاط جديدة. تبقى الأوزان ويستمر التدريب بها.</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>نُسخت الصورة إلى الحافظة.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save Animation</source>
        <translation>حفظ الرسوم المتحركة</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>A picture was copied to the clipboard: {what}.</source>
        <translation>نُسخت صورة إلى الحافظة: {what}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Fill in the covered cells of the equations. With Cover, you choose which cells are covered.</source>
        <translation>املأ الخلايا المغطاة في المعادلات. بزر «تغطية» تختار الخلايا التي تُغطى.</translation>
    </message>
    <message>
        <source>Click a number, beside a row, above a column, or the name of a matrix. Then press Cover to type.</source>
        <translation>انقر على رقم، أو بجانب صف، أو فوق عمود، أو على اسم مصفوفة. ثم اضغط «تغطية» لتكتب.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>No number is covered here. Press Cover, then click some.</source>
        <translation>لا رقم مغطى هنا. اضغط «تغطية» ثم انقر على بعضها.</translation>
    </message>
    <message>
        <source>Type your numbers into the covered cells first.</source>
        <translation>اكتب أولًا أرقامك في الخلايا المغطاة.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in the covered cells of the equations, with {n} digits.</source>
        <translation>
            <numerusform>املأ الخلايا المغطاة في المعادلات بـ {n} منزلة.</numerusform>
            <numerusform>املأ الخلايا المغطاة في المعادلات بمنزلة واحدة.</numerusform>
            <numerusform>املأ الخلايا المغطاة في المعادلات بمنزلتين.</numerusform>
            <numerusform>املأ الخلايا المغطاة في المعادلات بـ {n} منازل.</numerusform>
            <numerusform>املأ الخلايا المغطاة في المعادلات بـ {n} منزلة.</numerusform>
            <numerusform>املأ الخلايا المغطاة في المعادلات بـ {n} منزلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of digits is 1 to {most}.</source>
        <translation>عدد المنازل من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>The loss J over the training points is {loss}. Does it rise or fall in this step?</source>
        <translation>الخسارة J على نقاط التدريب هي {loss}. هل ترتفع أم تنخفض في هذه الخطوة؟</translation>
    </message>
    <message>
        <source>{name} is {value}. Does it go up or down in this step?</source>
        <translation>قيمة {name} هي ⁦{value}⁩. هل ترتفع أم تنخفض في هذه الخطوة؟</translation>
    </message>
    <message>
        <source>Numbers over two columns have no boundary to draw. Choose another question.</source>
        <translation>ليس للأعداد على عمودين حد يُرسم. اختر سؤالًا آخر.</translation>
    </message>
    <message>
        <source>Draw the boundary that you expect onto the plane, then press Check.</source>
        <translation>ارسم على المستوى الحد الذي تتوقعه، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>Right. {told}</source>
        <translation>صحيح. {told}</translation>
    </message>
    <message>
        <source>Not so. {told}</source>
        <translation>ليس كذلك. {told}</translation>
    </message>
    <message>
        <source>Drag to draw a line; with Shift, a further one. Keys: arrows move, Space sets a corner.</source>
        <translation>اسحب لرسم خط، ومع Shift خطًّا آخر. بالمفاتيح: الأسهم تحرّك، والمسافة تضع زاوية.</translation>
    </message>
    <message numerus="yes">
        <source>Draw the boundary that you expect after {n} iterations onto the plane, then press Check.</source>
        <translation>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد {n} تكرار، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد تكرار واحد، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد تكرارين، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد {n} تكرارات، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد {n} تكرارًا، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى الحد الذي تتوقعه بعد {n} تكرار، ثم اضغط «فحص».</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the curve of the network that you expect onto the plane, then press Check.</source>
        <translation>ارسم على المستوى منحنى الشبكة الذي تتوقعه، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>After iterations</source>
        <translation>بعد تكرارات</translation>
    </message>
    <message>
        <source>Draw a line onto the plane first. By keyboard: arrow keys move, Space sets a corner.</source>
        <translation>ارسم أولًا خطًّا على المستوى. بلوحة المفاتيح: الأسهم تحرّك، والمسافة تضع زاوية.</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>تنخفض</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>ترتفع</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>J fell from {old} to {new}.</source>
        <translation>انخفضت J من {old} إلى {new}.</translation>
    </message>
    <message>
        <source>J rose from {old} to {new}.</source>
        <translation>ارتفعت J من {old} إلى {new}.</translation>
    </message>
    <message>
        <source>J stayed at {old}.</source>
        <translation>بقيت J عند {old}.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message numerus="yes">
        <source>Draw the curve that you expect after {n} iterations onto the plane, then press Check.</source>
        <translation>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد {n} تكرار، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد تكرار واحد، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد تكرارين، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد {n} تكرارات، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد {n} تكرارًا، ثم اضغط «فحص».</numerusform>
            <numerusform>ارسم على المستوى المنحنى الذي تتوقعه بعد {n} تكرار، ثم اضغط «فحص».</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Click another line of the network to choose it.</source>
        <translation>‏{sentence} انقر على خط آخر من الشبكة لاختياره.</translation>
    </message>
    <message>
        <source>{name} went up from {old} to {new}.</source>
        <translation>ارتفع {name} من ⁦{old}⁩ إلى ⁦{new}⁩.</translation>
    </message>
    <message>
        <source>{name} went down from {old} to {new}.</source>
        <translation>انخفض {name} من ⁦{old}⁩ إلى ⁦{new}⁩.</translation>
    </message>
    <message>
        <source>{name} stayed at {old}.</source>
        <translation>بقي {name} عند ⁦{old}⁩.</translation>
    </message>
    <message>
        <source>The number of iterations is 1 to {most}.</source>
        <translation>عدد التكرارات من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Ask about the loss</source>
        <translation>السؤال عن الخسارة</translation>
    </message>
    <message>
        <source>Ask about a weight</source>
        <translation>السؤال عن وزن</translation>
    </message>
    <message>
        <source>Sketch the boundary</source>
        <translation>رسم الحد</translation>
    </message>
    <message>
        <source>Fill in numbers</source>
        <translation>ملء الأرقام</translation>
    </message>
    <message>
        <source>Each step asks you first. Press Step for a question.</source>
        <translation>كل خطوة تسألك أولًا. اضغط «خطوة» ليأتي سؤال.</translation>
    </message>
    <message>
        <source>{right} of {n} right at the first try</source>
        <translation>‏{right} من {n} صحيحة من أول محاولة</translation>
    </message>
    <message>
        <source>This is asked between two iterations: Step goes on to the end of this one.</source>
        <translation>يُسأل هذا بين تكرارين: «خطوة» تكمل إلى نهاية هذا التكرار.</translation>
    </message>
    <message>
        <source>The solution is shown in the framed cells.</source>
        <translation>الحل ظاهر في الخلايا المؤطرة.</translation>
    </message>
    <message>
        <source>Back to the New Lesson</source>
        <translation>العودة إلى الدرس الجديد</translation>
    </message>
    <message>
        <source>you used {entry}</source>
        <translation>استعملت {entry}</translation>
    </message>
    <message>
        <source>Character {number}: {reason}</source>
        <translation>الحرف {number}: {reason}</translation>
    </message>
    <message>
        <source>Save Lesson</source>
        <translation>حفظ الدرس</translation>
    </message>
    <message>
        <source>Slow motion: any key pauses it. {slower} and {faster} change its speed.</source>
        <translation>حركة بطيئة: أي مفتاح يوقفها مؤقتًا. {slower} و {faster} يغيران سرعتها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>How many of the iterations up to there are made.</source>
        <translation>كم أُنجز من التكرارات حتى هناك.</translation>
    </message>
    <message>
        <source>Going to iteration {iteration}: {percent} %. Esc stops.</source>
        <translation>الانتقال إلى التكرار {iteration}: {percent} %. ‏Esc يوقفه.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop here: the run stays at the iteration it has reached (Esc).</source>
        <translation>التوقف هنا: تبقى الجولة عند التكرار الذي بلغته (Esc).</translation>
    </message>
    <message>
        <source>Stop here.</source>
        <translation>التوقف هنا.</translation>
    </message>
    <message>
        <source>Stop after this iteration (Space).</source>
        <translation>التوقف بعد هذا التكرار (المسافة).</translation>
    </message>
    <message>
        <source>Make one phase: a layer forward, the cost, a layer backward, or the update.</source>
        <translation>إجراء مرحلة واحدة: طبقة إلى الأمام، أو التكلفة، أو طبقة إلى الخلف، أو التحديث.</translation>
    </message>
    <message>
        <source>Go back one phase: a layer forward, the cost, a layer backward, or the update.</source>
        <translation>العودة مرحلة واحدة: طبقة إلى الأمام، أو التكلفة، أو طبقة إلى الخلف، أو التحديث.</translation>
    </message>
    <message>
        <source>Make the forward and backward pass of the next example; the update follows the last one.</source>
        <translation>إجراء المرور الأمامي والعكسي للمثال التالي؛ والتحديث يلي الأخير.</translation>
    </message>
    <message>
        <source>Go back one example of the batch.</source>
        <translation>العودة مثالًا واحدًا من الدفعة.</translation>
    </message>
    <message>
        <source>Go back one epoch: everything is exactly as it was before.</source>
        <translation>العودة دورة واحدة: كل شيء كما كان قبلها بالضبط.</translation>
    </message>
    <message>
        <source>Move on the Loss Surface</source>
        <translation>الانتقال على سطح الخسارة</translation>
    </message>
    <message>
        <source>Return to an Earlier Run</source>
        <translation>العودة إلى جولة سابقة</translation>
    </message>
    <message>
        <source>Remove an Earlier Run</source>
        <translation>إزالة جولة سابقة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Go to Iteration</source>
        <translation>الانتقال إلى تكرار</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>اسم العلامة</translation>
    </message>
    <message>
        <source>Name of the mark at iteration {iteration}:</source>
        <translation>اسم العلامة عند التكرار {iteration}:</translation>
    </message>
    <message>
        <source>The name is shown at the mark on the timeline. It may be empty.</source>
        <translation>يظهر الاسم عند العلامة على الخط الزمني. يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>What to do is said in the lesson at the left; {next} goes to its next step.</source>
        <translation>المطلوب مذكور في الدرس في الجانب؛ {next} ينتقل إلى خطوته التالية.</translation>
    </message>
    <message>
        <source>Training. Space pauses.</source>
        <translation>التدريب جارٍ. المسافة توقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>The plane is empty. Click it to add a point of {name}, right click for the other class.</source>
        <translation>المستوى فارغ. انقر عليه لإضافة نقطة من {name}، وبالزر الأيمن للصنف الآخر.</translation>
    </message>
    <message>
        <source>All points are of one class. Right click the plane to add the other class.</source>
        <translation>كل النقاط من صنف واحد. انقر بالزر الأيمن على المستوى لإضافة الصنف الآخر.</translation>
    </message>
    <message>
        <source>Press Run ({toggle}) to train, or click the plane to add a point of {name}.</source>
        <translation>اضغط «تشغيل» (⁦{toggle}⁩) للتدريب، أو انقر على المستوى لإضافة نقطة من {name}.</translation>
    </message>
    <message>
        <source>Training. Space pauses. All settings can be changed while it runs.</source>
        <translation>التدريب جارٍ. المسافة توقفه مؤقتًا. يمكن تغيير كل الإعدادات أثناءه.</translation>
    </message>
    <message>
        <source>At least 95 % of the training points are right. Point at a unit to see its part; Space pauses.</source>
        <translation>⁦95 %⁩ على الأقل من نقاط التدريب صحيحة. أشر إلى وحدة لترى نصيبها؛ المسافة توقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Within an iteration. Step ({step}) goes on, Step Back ({step_back}) goes back.</source>
        <translation>داخل تكرار. «خطوة» (⁦{step}⁩) تتقدم، و«خطوة إلى الخلف» (⁦{step_back}⁩) ترجع.</translation>
    </message>
    <message>
        <source>Paused. Run ({toggle}) continues, Step ({step}) goes one step on, Reset starts again.</source>
        <translation>متوقف مؤقتًا. «تشغيل» (⁦{toggle}⁩) يتابع، و«خطوة» (⁦{step}⁩) تتقدم خطوة، و«إعادة ضبط» تبدأ من جديد.</translation>
    </message>
    <message>
        <source>At least 95 % of the training points are right. Point at a unit to see its part, or try other data.</source>
        <translation>⁦95 %⁩ على الأقل من نقاط التدريب صحيحة. أشر إلى وحدة لترى نصيبها، أو جرّب بيانات أخرى.</translation>
    </message>
    <message>
        <source>The numbers became too large. The message says what to try; step back ({step_back}) or reset.</source>
        <translation>صارت الأعداد كبيرة جدًّا. الرسالة تقول ما يُجرَّب؛ ارجع خطوة (⁦{step_back}⁩) أو أعد الضبط.</translation>
    </message>
    <message>
        <source>The plane is empty. Click it to add a point, right click removes one.</source>
        <translation>المستوى فارغ. انقر عليه لإضافة نقطة، والزر الأيمن يزيل نقطة.</translation>
    </message>
    <message>
        <source>Press Run ({toggle}) to train, or click the plane to add a point.</source>
        <translation>اضغط «تشغيل» (⁦{toggle}⁩) للتدريب، أو انقر على المستوى لإضافة نقطة.</translation>
    </message>
    <message>
        <source>R² is at least 0.95 on the training points. Point at a unit to see its part; Space pauses.</source>
        <translation>قيمة R² لا تقل عن 0.95 على نقاط التدريب. أشر إلى وحدة لترى نصيبها؛ المسافة توقف مؤقتًا.</translation>
    </message>
    <message>
        <source>R² is at least 0.95 on the training points. Point at a unit to see its part, or try other data.</source>
        <translation>قيمة R² لا تقل عن 0.95 على نقاط التدريب. أشر إلى وحدة لترى نصيبها، أو جرّب بيانات أخرى.</translation>
    </message>
    <message>
        <source>Click the plane to add a point of {name}. Drag moves a point, Delete removes it.</source>
        <translation>انقر على المستوى لإضافة نقطة من {name}. السحب ينقل نقطة، و Delete يزيلها.</translation>
    </message>
    <message>
        <source>Drag a point to another place. Drag beside the points to move the view.</source>
        <translation>اسحب نقطة إلى مكان آخر. اسحب بجانب النقاط لنقل المشهد.</translation>
    </message>
    <message>
        <source>Drag over points to remove them. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>اسحب فوق النقاط لإزالتها. العجلة تغيّر نصف القطر، و Shift مع العجلة يكبّران.</translation>
    </message>
    <message>
        <source>Drag to spray points of {name}. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>اسحب لرش نقاط من {name}. العجلة تغيّر نصف القطر، و Shift مع العجلة يكبّران.</translation>
    </message>
    <message>
        <source>Click the plane to add a point. Drag moves a point, right click or Delete removes it.</source>
        <translation>انقر على المستوى لإضافة نقطة. السحب ينقل نقطة، والزر الأيمن أو Delete يزيلها.</translation>
    </message>
    <message>
        <source>Drag to spray points. The wheel changes the radius, Shift and wheel zoom.</source>
        <translation>اسحب لرش نقاط. العجلة تغيّر نصف القطر، و Shift مع العجلة يكبّران.</translation>
    </message>
    <message>
        <source>{name}, which is new</source>
        <translation>‏{name}، وهو جديد</translation>
    </message>
    <message>
        <source>A sheet has {pages}, its key {key_pages}.</source>
        <translation>في الورقة {pages}، وفي حلولها {key_pages}.</translation>
    </message>
    <message>
        <source>Choose a Folder for the Worksheets</source>
        <translation>اختيار مجلد لأوراق التمارين</translation>
    </message>
    <message>
        <source>Save Worksheets</source>
        <translation>حفظ أوراق التمارين</translation>
    </message>
    <message>
        <source>{name} is already there, and nothing was written. Choose another folder or name.</source>
        <translation>‏{name} موجود من قبل، ولم يُكتب شيء. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The worksheets are being made.</source>
        <translation>تُعَدّ أوراق التمارين.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>‏{n} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>‏{n} صفحات</numerusform>
            <numerusform>‏{n} صفحة</numerusform>
            <numerusform>‏{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to choose one of the further activations.</source>
        <translation>انقر، أو اضغط Enter، لاختيار دالة أخرى من دوال التنشيط.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More activations</source>
        <translation>دوال تنشيط أخرى</translation>
    </message>
    <message>
        <source>More activations: {name}</source>
        <translation>دوال تنشيط أخرى: {name}</translation>
    </message>
    <message>
        <source>leak = {leak}</source>
        <translation>leak = {leak}</translation>
    </message>
    <message>
        <source>A new class: with its first point the network gets an output for each class.</source>
        <translation>صنف جديد: مع أول نقطة منه يصير للشبكة مخرج لكل صنف.</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Shown as {look}.</source>
        <translation>يظهر على شكل {look}.</translation>
    </message>
    <message>
        <source>Key {key} on the plane.</source>
        <translation>المفتاح {key} على المستوى.</translation>
    </message>
    <message>
        <source>Add points of one more class. Key {key} on the plane.</source>
        <translation>إضافة نقاط من صنف آخر. المفتاح {key} على المستوى.</translation>
    </message>
    <message>
        <source>The class of the points you add.</source>
        <translation>صنف النقاط التي تضيفها.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} classes, which is the most.</source>
        <translation>
            <numerusform>‏{n} صنف، وهو أكبر عدد.</numerusform>
            <numerusform>صنف واحد، وهو أكبر عدد.</numerusform>
            <numerusform>صنفان، وهو أكبر عدد.</numerusform>
            <numerusform>‏{n} أصناف، وهو أكبر عدد.</numerusform>
            <numerusform>‏{n} صنفًا، وهو أكبر عدد.</numerusform>
            <numerusform>‏{n} صنف، وهو أكبر عدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Activation and training settings</source>
        <translation>إعدادات التنشيط والتدريب</translation>
    </message>
    <message>
        <source>&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Show or hide the activation and training settings (Space, when focused).</source>
        <translation>&lt;b&gt;الإعدادات&lt;/b&gt;&lt;br&gt;إظهار إعدادات التنشيط والتدريب أو إخفاؤها (بالمسافة عند التركيز عليها).</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>بلا طبقة مخفية</translation>
    </message>
    <message>
        <source>α = {rate}</source>
        <translation>α = {rate}</translation>
    </message>
    <message>
        <source>batches of {n}</source>
        <translation>دفعات من {n}</translation>
    </message>
    <message>
        <source>{train} train · {test} test</source>
        <translation>‏{train} تدريب · {test} اختبار</translation>
    </message>
    <message>
        <source>This data set is always the same.</source>
        <translation>مجموعة البيانات هذه هي نفسها دائمًا.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>These points are not generated. Click a data set above to generate points.</source>
        <translation>هذه النقاط غير مولَّدة. انقر على مجموعة بيانات أعلاه لتوليد نقاط.</translation>
    </message>
    <message>
        <source>The formula has no value at some x, such as {x}: no points are there.</source>
        <translation>ليس للصيغة قيمة عند بعض قيم x، مثل ⁦{x}⁩: لا نقاط هناك.</translation>
    </message>
    <message>
        <source>Right click or Shift adds the other class.</source>
        <translation>الزر الأيمن أو Shift يضيف الصنف الآخر.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Remove all points. Undo brings them back.</source>
        <translation>إزالة كل النقاط. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Hide this panel to give its room to the others (F9).</source>
        <translation>إخفاء هذه اللوحة لإفساح المكان لغيرها (F9).</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Drag a point to another place.</source>
        <translation>اسحب نقطة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>رش</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>لا نقاط</translation>
    </message>
    <message>
        <source>Right click: choose the class.</source>
        <translation>الزر الأيمن: اختيار الصنف.</translation>
    </message>
    <message>
        <source>Click at the height of the number. Right click removes a point.</source>
        <translation>انقر عند ارتفاع العدد. الزر الأيمن يزيل نقطة.</translation>
    </message>
    <message>
        <source>The wheel over the plane changes the number, digits type it. Right click removes a point.</source>
        <translation>العجلة فوق المستوى تغيّر العدد، والأرقام تكتبه. الزر الأيمن يزيل نقطة.</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Click to use this data set. The weights are kept.</source>
        <translation>انقر لاستعمال مجموعة البيانات هذه. تبقى الأوزان.</translation>
    </message>
    <message>
        <source>Points of your own from a file: CSV, Excel and many more (Ctrl+I). A table can be pasted, too.</source>
        <translation>نقاط منك من ملف: CSV و Excel وغيرهما كثير (Ctrl+I). ويمكن لصق جدول أيضًا.</translation>
    </message>
    <message>
        <source>Import a Table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Points to tell apart.</source>
        <translation>نقاط يُميَّز بينها.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>Numbers to predict: regression.</source>
        <translation>أعداد يُتنبأ بها: الانحدار.</translation>
    </message>
    <message>
        <source>Measured and generated data with more columns than the plane has axes.</source>
        <translation>بيانات مقيسة ومولَّدة لها أعمدة أكثر من محوري المستوى.</translation>
    </message>
    <message>
        <source>{formula}, of the training points</source>
        <translation>⁦{formula}⁩، لنقاط التدريب</translation>
    </message>
    <message>
        <source>Set this demonstration up again.</source>
        <translation>إعداد هذا العرض التوضيحي من جديد.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Set the next demonstration up.</source>
        <translation>إعداد العرض التوضيحي التالي.</translation>
    </message>
    <message>
        <source>Close this card. The experiment stays as it is.</source>
        <translation>إغلاق هذه البطاقة. تبقى التجربة كما هي.</translation>
    </message>
    <message>
        <source>Demonstration {number} of {total}</source>
        <translation>العرض التوضيحي {number} من {total}</translation>
    </message>
    <message>
        <source>Choose whether an activation is used for all hidden layers or for one of them.</source>
        <translation>اختر هل تُستعمل دالة التنشيط لكل الطبقات المخفية أم لواحدة منها.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Layers that get the activation</source>
        <translation>الطبقات التي تأخذ دالة التنشيط</translation>
    </message>
    <message>
        <source>all hidden layers</source>
        <translation>كل الطبقات المخفية</translation>
    </message>
    <message>
        <source>mixed: the layers differ</source>
        <translation>مختلط: الطبقات تختلف</translation>
    </message>
    <message>
        <source>ACTIVATION</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>layer {layer}: {activation}</source>
        <translation>الطبقة {layer}: {activation}</translation>
    </message>
    <message>
        <source>What training minimises, and how each iteration changes the weights; α is the learning rate.</source>
        <translation>ما يصغّره التدريب، وكيف يغيّر كل تكرار الأوزان؛ α هو معدل التعلم.</translation>
    </message>
    <message>
        <source>{cost}, m&#xa0;=&#xa0;{m};   {update}</source>
        <translation>⁦{cost}, m = {m};   {update}⁩</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>{formula}, for {activations}</source>
        <translation>⁦{formula}⁩، لـ {activations}</translation>
    </message>
    <message>
        <source>Two outputs</source>
        <translation>مخرجان</translation>
    </message>
    <message>
        <source>Softmax of two is σ of their difference. Example {n}: z₁ − z₀ = {first} − {second} = {difference}; softmax gives P({name}) = {softmax}, and σ({difference}) = {sigmoid}.</source>
        <translation>⁦softmax⁩ لاثنين هو σ لفرقهما. المثال {n}: ⁦z₁ − z₀ = {first} − {second} = {difference}⁩؛ تعطي softmax القيمة ⁦P(⁨{name}⁩) = {softmax}⁩، وتعطي σ القيمة ⁦σ({difference}) = {sigmoid}⁩.</translation>
    </message>
    <message>
        <source>In pixels. The view is drawn at this size; a caption is added below.</source>
        <translation>بالبكسل. يُرسم العرض بهذا الحجم، ويضاف تعليق تحته.</translation>
    </message>
    <message>
        <source>The number of iterations from one frame to the next. The last iteration is always shown.</source>
        <translation>عدد التكرارات من إطار إلى التالي. يظهر آخر تكرار دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} s, about {size} MB</source>
        <translation>
            <numerusform>‏{n} إطار، {seconds} ث، نحو {size} MB</numerusform>
            <numerusform>إطار واحد، {seconds} ث، نحو {size} MB</numerusform>
            <numerusform>إطاران، {seconds} ث، نحو {size} MB</numerusform>
            <numerusform>‏{n} إطارات، {seconds} ث، نحو {size} MB</numerusform>
            <numerusform>‏{n} إطارًا، {seconds} ث، نحو {size} MB</numerusform>
            <numerusform>‏{n} إطار، {seconds} ث، نحو {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an Animation of the Run</source>
        <translation>حفظ رسوم متحركة للجولة</translation>
    </message>
    <message>
        <source>Frames written</source>
        <translation>الإطارات المكتوبة</translation>
    </message>
    <message>
        <source>%v of %m frames</source>
        <translation>‏%v من %m إطار</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي. لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>Animation of</source>
        <translation>رسوم متحركة لـ</translation>
    </message>
    <message>
        <source>The whole window, or one of its views.</source>
        <translation>النافذة كلها، أو أحد عروضها.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Use light for paper and dark for dark slides. The window does not change.</source>
        <translation>الفاتح للورق والداكن للشرائح الداكنة. لا تتغير النافذة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>GIF can be shown everywhere, with 256 colours. WebP has all colours, for browsers and newer programs.</source>
        <translation>‏GIF يُعرض في كل مكان، بـ 256 لونًا. و WebP فيه كل الألوان، للمتصفحات والبرامج الأحدث.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>ما يتحرك</translation>
    </message>
    <message>
        <source>The run, from iteration to iteration; or, of the folded plane, the points on their way from x to a.</source>
        <translation>الجولة من تكرار إلى تكرار؛ أو، في المستوى المطوي، النقاط في طريقها من x إلى a.</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>من التكرار</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>إلى التكرار</translation>
    </message>
    <message>
        <source>A frame every</source>
        <translation>إطار كل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Frames a second. The last frame is shown for longer before the animation starts again.</source>
        <translation>عدد الإطارات في الثانية. يظهر الإطار الأخير مدة أطول قبل أن تبدأ الحركة من جديد.</translation>
    </message>
    <message>
        <source>Caption below</source>
        <translation>تعليق تحته</translation>
    </message>
    <message>
        <source>A line below each frame with the run, its iteration and its loss.</source>
        <translation>سطر تحت كل إطار فيه الجولة وتكرارها وخسارتها.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>An animation needs a last iteration that is later than the first.</source>
        <translation>تحتاج الرسوم المتحركة إلى تكرار أخير بعد الأول.</translation>
    </message>
    <message>
        <source>{n} frames are too many. Make a frame every {step} iterations or more.</source>
        <translation>‏{n} إطار عدد كبير جدًّا. اجعل إطارًا كل {step} تكرار أو أكثر.</translation>
    </message>
    <message>
        <source>Iterations {oldest} to {latest} can be shown.</source>
        <translation>يمكن عرض التكرارات من {oldest} إلى {latest}.</translation>
    </message>
    <message>
        <source>Choose where to save the animation, and make it (Enter).</source>
        <translation>اختيار مكان حفظ الرسوم المتحركة، وإعدادها (Enter).</translation>
    </message>
    <message>
        <source>Stop making the animation, or close this dialog (Esc).</source>
        <translation>إيقاف إعداد الرسوم المتحركة، أو إغلاق هذا الحوار (Esc).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>GIF, 256 colours</source>
        <translation>‏GIF، ‏256 لونًا</translation>
    </message>
    <message>
        <source>WebP, all colours</source>
        <translation>‏WebP، كل الألوان</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>the points on their way</source>
        <translation>النقاط في طريقها</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>تكرار</translation>
    </message>
    <message numerus="yes">
        <source>iterations</source>
        <translation>
            <numerusform>تكرار</numerusform>
            <numerusform>تكرار</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>تكرارات</numerusform>
            <numerusform>تكرارًا</numerusform>
            <numerusform>تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames a second</source>
        <translation>
            <numerusform>‏{n} إطار في الثانية</numerusform>
            <numerusform>إطار واحد في الثانية</numerusform>
            <numerusform>إطاران في الثانية</numerusform>
            <numerusform>‏{n} إطارات في الثانية</numerusform>
            <numerusform>‏{n} إطارًا في الثانية</numerusform>
            <numerusform>‏{n} إطار في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The run did not reach iteration {number}, so no animation was made.</source>
        <translation>لم تبلغ الجولة التكرار {number}، فلم تُعَدّ رسوم متحركة.</translation>
    </message>
    <message>
        <source>The run was restarted while the animation was being made.</source>
        <translation>أُعيد بدء الجولة أثناء إعداد الرسوم المتحركة.</translation>
    </message>
    <message>
        <source>The animation could not be written: {why}.</source>
        <translation>لم يمكن كتابة الرسوم المتحركة: {why}.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>iteration {number}</source>
        <translation>التكرار {number}</translation>
    </message>
    <message>
        <source>train loss {loss}</source>
        <translation>خسارة التدريب {loss}</translation>
    </message>
    <message>
        <source>test loss {loss}</source>
        <translation>خسارة الاختبار {loss}</translation>
    </message>
    <message>
        <source>A line below the picture that describes the run, so that it can be repeated.</source>
        <translation>سطر تحت الصورة يصف الجولة، حتى يمكن إعادتها.</translation>
    </message>
    <message>
        <source>The text below the picture. You can change it.</source>
        <translation>النص تحت الصورة. يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Save or Copy a Picture</source>
        <translation>حفظ صورة أو نسخها</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>صورة لـ</translation>
    </message>
    <message>
        <source>The whole window, or one of its views as it looks now.</source>
        <translation>النافذة كلها، أو أحد عروضها كما يبدو الآن.</translation>
    </message>
    <message>
        <source>PNG consists of pixels and can be shown everywhere. SVG and PDF keep lines and texts: they stay sharp at any size and can be edited. Heat maps are always pixels.</source>
        <translation>‏PNG مكوَّن من بكسلات ويُعرض في كل مكان. و SVG و PDF يحفظان الخطوط والنصوص: تبقى حادة بأي حجم ويمكن تعديلها. الخرائط الحرارية بكسلات دائمًا.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Pixels of the picture for each pixel of the window: use 2 for slides and 4 for print.</source>
        <translation>بكسلات الصورة لكل بكسل من النافذة: 2 للشرائح و 4 للطباعة.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose where to save the picture (Enter).</source>
        <translation>اختيار مكان حفظ الصورة (Enter).</translation>
    </message>
    <message>
        <source>Copy the picture to the clipboard, as pixels and as SVG.</source>
        <translation>نسخ الصورة إلى الحافظة، بكسلاتٍ وبصيغة SVG.</translation>
    </message>
    <message>
        <source>Close this dialog (Esc).</source>
        <translation>إغلاق هذا الحوار (Esc).</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>⁦{width} × {height}⁩ بكسل</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp at any size</source>
        <translation>⁦{width} × {height}⁩، حادة بأي حجم</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>‏PNG، بكسلات</translation>
    </message>
    <message>
        <source>SVG, lines and texts</source>
        <translation>‏SVG، خطوط ونصوص</translation>
    </message>
    <message>
        <source>PDF, lines and texts</source>
        <translation>‏PDF، خطوط ونصوص</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>‏{n} مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>‏{n} مرات</numerusform>
            <numerusform>‏{n} مرة</numerusform>
            <numerusform>‏{n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق التمارين</translation>
    </message>
    <message>
        <source>The first page of the first sheet or of its key, as it is printed.</source>
        <translation>الصفحة الأولى من الورقة الأولى أو من حلولها، كما تُطبع.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>How many sheets, each with other numbers.</source>
        <translation>عدد الأوراق، لكل منها أرقام أخرى.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>أول بذرة</translation>
    </message>
    <message>
        <source>Sets the numbers of the first sheet; the next sheets have the next seeds. It stands on each sheet.</source>
        <translation>تحدد أرقام الورقة الأولى؛ وللأوراق التالية البذور التالية. وهي مكتوبة على كل ورقة.</translation>
    </message>
    <message>
        <source>Weights drawn for each sheet, or those of this iteration, rounded to one decimal, with two of its points. Only a network with 2 or 3 hidden units, or none, can be computed by hand.</source>
        <translation>أوزان تُسحب عشوائيًّا لكل ورقة، أو أوزان هذا التكرار مقربة إلى منزلة عشرية مع اثنتين من نقاطه. لا تُحسب باليد إلا شبكة لها وحدتان مخفيتان أو ثلاث، أو بلا وحدات مخفية.</translation>
    </message>
    <message>
        <source>Inputs, hidden units and outputs. Activation and loss are those of the window.</source>
        <translation>المدخلات والوحدات المخفية والمخرجات. دالة التنشيط والخسارة كما في النافذة.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>One example is computed without 1/m; with two, the gradients are means.</source>
        <translation>المثال الواحد يُحسب بلا ⁦1/m⁩؛ ومع مثالين تكون التدرجات متوسطات.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Results of earlier parts that are not asked but needed are given on the sheet.</source>
        <translation>نتائج الأجزاء السابقة التي لا يُسأل عنها ويُحتاج إليها معطاة في الورقة.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Of each result that is asked for. The sheet says so.</source>
        <translation>لكل نتيجة مطلوبة. وهي مذكورة في الورقة.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>الحلول</translation>
    </message>
    <message>
        <source>The way to each number. Moodle shows it after an attempt.</source>
        <translation>الطريق إلى كل رقم. يُظهرها Moodle بعد محاولة.</translation>
    </message>
    <message>
        <source>PDF for paper, HTML for a browser, or Moodle XML for the question bank of a course.</source>
        <translation>‏PDF للورق، و HTML للمتصفح، و Moodle XML لبنك أسئلة مقرر.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>All sheets in one file, or a folder with a file for each of them.</source>
        <translation>كل الأوراق في ملف واحد، أو مجلد فيه ملف لكل ورقة.</translation>
    </message>
    <message>
        <source>What is shown at the right: the first page of the first sheet, or of its key.</source>
        <translation>ما يظهر في الجانب: الصفحة الأولى من الورقة الأولى، أو من حلولها.</translation>
    </message>
    <message>
        <source>Choose where to save the sheets, and make them (Enter).</source>
        <translation>اختيار مكان حفظ الأوراق، وإعدادها (Enter).</translation>
    </message>
    <message>
        <source>after an attempt</source>
        <translation>بعد محاولة</translation>
    </message>
    <message>
        <source>after the sheets</source>
        <translation>بعد الأوراق</translation>
    </message>
    <message>
        <source>drawn for each sheet</source>
        <translation>تُسحب لكل ورقة</translation>
    </message>
    <message>
        <source>of this iteration</source>
        <translation>من هذا التكرار</translation>
    </message>
    <message>
        <source>two, with 1/m</source>
        <translation>اثنان، مع ⁦1/m⁩</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>a whole iteration</source>
        <translation>تكرار كامل</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>المرور الأمامي</translation>
    </message>
    <message>
        <source>forward pass and cost</source>
        <translation>المرور الأمامي والتكلفة</translation>
    </message>
    <message>
        <source>back propagation</source>
        <translation>الانتشار العكسي</translation>
    </message>
    <message>
        <source>back propagation and update</source>
        <translation>الانتشار العكسي والتحديث</translation>
    </message>
    <message>
        <source>in its own file</source>
        <translation>في ملف خاص</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا حلول</translation>
    </message>
    <message>
        <source>PDF, A4</source>
        <translation>‏PDF، ‏A4</translation>
    </message>
    <message>
        <source>PDF, Letter</source>
        <translation>‏PDF، ‏Letter</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>a file for each sheet</source>
        <translation>ملف لكل ورقة</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>الحلول</translation>
    </message>
    <message>
        <source>Stop and change nothing (Esc).</source>
        <translation>التوقف دون تغيير شيء (Esc).</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>is used by another Glassbox (process {pid}); close it there first.</source>
        <translation>يستعمله Glassbox آخر (العملية {pid})؛ أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Close this panel. The View menu opens it again.</source>
        <translation>إغلاق هذه اللوحة. قائمة «عرض» تفتحها من جديد.</translation>
    </message>
    <message>
        <source>Move this panel into a window of its own, or back.</source>
        <translation>نقل هذه اللوحة إلى نافذة خاصة، أو إعادتها.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Choose the panel that is shown.</source>
        <translation>اختيار اللوحة الظاهرة.</translation>
    </message>
    <message>
        <source>Sign: {name}</source>
        <translation>تنبيه: {name}</translation>
    </message>
    <message>
        <source>Search, for example: gradient, hollow, α</source>
        <translation>ابحث مثلًا عن: التدرج، جوفاء، α</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>البحث في المسرد</translation>
    </message>
    <message>
        <source>Show only entries with all words you type. Up and Down choose one.</source>
        <translation>إظهار المداخل التي فيها كل الكلمات المكتوبة فقط. السهمان إلى أعلى وأسفل يختاران مدخلًا.</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>المصطلحات والعلامات</translation>
    </message>
    <message>
        <source>Choose a word or mark to read what it means.</source>
        <translation>اختر مصطلحًا أو علامة لتقرأ معناها.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What the chosen word or mark means.</source>
        <translation>معنى المصطلح المختار أو العلامة.</translation>
    </message>
    <message>
        <source>See a neural network while it learns: the forward pass, the loss, back propagation and the update, with points you set yourself.</source>
        <translation>شاهد شبكة عصبية وهي تتعلم: المرور الأمامي والخسارة والانتشار العكسي والتحديث، بنقاط تضعها بنفسك.</translation>
    </message>
    <message>
        <source>Search, for example: step, weight, drag</source>
        <translation>ابحث مثلًا عن: خطوة، وزن، سحب</translation>
    </message>
    <message>
        <source>Close this window (Esc).</source>
        <translation>إغلاق هذه النافذة (Esc).</translation>
    </message>
    <message>
        <source>Search keys and mouse actions</source>
        <translation>البحث في المفاتيح وحركات الفأرة</translation>
    </message>
    <message>
        <source>Show only the lines that contain all words you type.</source>
        <translation>إظهار الأسطر التي فيها كل الكلمات المكتوبة فقط.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Choose a section to scroll to it.</source>
        <translation>اختر قسمًا للانتقال إليه.</translation>
    </message>
    <message>
        <source>Keys and mouse actions</source>
        <translation>المفاتيح وحركات الفأرة</translation>
    </message>
    <message>
        <source>What to press or do, and what it does. The arrow keys scroll.</source>
        <translation>ما تضغطه أو تفعله، وما ينتج عنه. الأسهم تحرّك الصفحة.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>لا نتيجة لـ «⁦{text}⁩».</translation>
    </message>
    <message>
        <source>{keys} or {other_keys}</source>
        <translation>⁦{keys}⁩ أو ⁦{other_keys}⁩</translation>
    </message>
    <message>
        <source>While training runs fast, what takes long is drawn less often: {parts}.</source>
        <translation>حين يجري التدريب سريعًا، يُرسم ما يطول رسمه مرات أقل: {parts}.</translation>
    </message>
    <message>
        <source>More Views</source>
        <translation>عروض أخرى</translation>
    </message>
    <message>
        <source>Open a view: runs side by side, luck, loss surface, folded plane, weights over time.</source>
        <translation>فتح عرض: جولات جنبًا إلى جنب، الحظ، سطح الخسارة، المستوى المطوي، الأوزان عبر الزمن.</translation>
    </message>
    <message>
        <source>Step Size</source>
        <translation>حجم الخطوة</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>فتح حديث</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>عروض توضيحية</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>تدريس</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;&lt;br&gt;Show the panel again.</source>
        <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;br&gt;إظهار اللوحة من جديد.</translation>
    </message>
    <message>
        <source>Welcome to Glassbox</source>
        <translation>مرحبًا بك في Glassbox</translation>
    </message>
    <message>
        <source>Learn step by step</source>
        <translation>التعلم خطوة خطوة</translation>
    </message>
    <message>
        <source>Lessons through the lecture: read, predict, do, and see at once whether it is right.</source>
        <translation>دروس تمر بالمحاضرة كلها: اقرأ وتوقع ونفِّذ، وانظر فورًا هل أصبت.</translation>
    </message>
    <message>
        <source>See a neural network while it learns.</source>
        <translation>شاهد شبكة عصبية وهي تتعلم.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>شاهدها تتعلم</translation>
    </message>
    <message>
        <source>A small network learns the circle in a few seconds.</source>
        <translation>شبكة صغيرة تتعلم الدائرة في ثوانٍ قليلة.</translation>
    </message>
    <message>
        <source>Draw your own points</source>
        <translation>ارسم نقاطك</translation>
    </message>
    <message>
        <source>Click points of two or more classes onto an empty plane.</source>
        <translation>انقر نقاطًا من صنفين أو أكثر على مستوى فارغ.</translation>
    </message>
    <message>
        <source>Help → Welcome opens this again.</source>
        <translation>مساعدة ← ترحيب تفتح هذا من جديد.</translation>
    </message>
    <message>
        <source>{worst}  ({place})</source>
        <translation>{worst}  ({place})</translation>
    </message>
    <message>
        <source>The weight or bias whose two gradients differ most: {analytic} and {numeric}. Point at it to see where it is; click to show it above.</source>
        <translation>الوزن أو الانحياز الذي يختلف تدرجاه أكثر من غيره: ⁦{analytic}⁩ و ⁦{numeric}⁩. أشر إليه لترى موضعه، وانقر لإظهاره أعلاه.</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>أُنجز {n} %</translation>
    </message>
    <message>
        <source>Compares every weight and bias in this way and names the one with the largest error. Press again to stop.</source>
        <translation>يقارن كل وزن وانحياز بهذه الطريقة ويسمي صاحب أكبر خطأ. اضغط مرة أخرى للإيقاف.</translation>
    </message>
    <message>
        <source>On: the gradient of J plus the penalty, which training minimises. Off: the gradient of J alone.</source>
        <translation>مفعَّل: تدرج J مع الجزاء، وهو ما يصغّره التدريب. معطَّل: تدرج J وحدها.</translation>
    </message>
    <message>
        <source>Check All Parameters</source>
        <translation>فحص كل المعاملات</translation>
    </message>
    <message>
        <source>With the penalty</source>
        <translation>مع الجزاء</translation>
    </message>
    <message>
        <source>There are no training examples, so there is no J and no gradient.</source>
        <translation>لا أمثلة تدريب، فلا J ولا تدرج.</translation>
    </message>
    <message>
        <source>The numeric way computes J twice for each weight and bias; back propagation needs one pass for all of them. That is why training uses it.</source>
        <translation>الطريقة العددية تحسب J مرتين لكل وزن وانحياز؛ والانتشار العكسي يكفيه مرور واحد لها كلها. لذلك يستعمله التدريب.</translation>
    </message>
    <message>
        <source>The gradient of J with respect to one weight, computed in two ways: by back propagation, and by changing the weight by +h and −h. They should differ only by rounding. To choose another weight, point at an edge or a bias, or click one.</source>
        <translation>تدرج J بالنسبة إلى وزن واحد، محسوبًا بطريقتين: بالانتشار العكسي، وبتغيير الوزن بمقدار ⁦+h⁩ و ⁦−h⁩. لا ينبغي أن يختلفا إلا بالتقريب. لاختيار وزن آخر أشر إلى خط أو انحياز، أو انقر عليه.</translation>
    </message>
    <message>
        <source>back propagation, d{name}</source>
        <translation>الانتشار العكسي، d{name}</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>تحليلي</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>عددي</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>الخطأ النسبي</translation>
    </message>
    <message>
        <source>|difference| / larger one</source>
        <translation>‏|الفرق| ÷ الأكبر</translation>
    </message>
    <message numerus="yes">
        <source>Checking {n} weights and biases…</source>
        <translation>
            <numerusform>يُفحص {n} وزن وانحياز…</numerusform>
            <numerusform>يُفحص وزن أو انحياز واحد…</numerusform>
            <numerusform>يُفحص وزنان أو انحيازان…</numerusform>
            <numerusform>تُفحص {n} أوزان وانحيازات…</numerusform>
            <numerusform>يُفحص {n} وزنًا وانحيازًا…</numerusform>
            <numerusform>يُفحص {n} وزن وانحياز…</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the gradient check</source>
        <translation>خريطة فحص التدرج</translation>
    </message>
    <message>
        <source>One cell for each weight, the bias apart at the right. The darker, the larger the relative error. ✗: they disagree; ⟋: the step crosses a bend for some example; –: cannot be compared. The worst has a frame. Point at a cell, or use the arrow keys; a click or Enter shows it above.</source>
        <translation>خلية لكل وزن، والانحياز منفصل في طرفها. كلما كانت أغمق كان الخطأ النسبي أكبر. ✗: مختلفان؛ ⟋: الخطوة تعبر انكسارًا عند مثال ما؛ –: لا تمكن مقارنته. وللأسوأ إطار. أشر إلى خلية أو استعمل الأسهم؛ النقر أو Enter يُظهرها أعلاه.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>iteration {n}; update {t} of the optimizer comes next</source>
        <translation>التكرار {n}؛ يليه التحديث {t} للمُحسِّن</translation>
    </message>
    <message>
        <source>The numbers of the examples, counted from 1.</source>
        <translation>أرقام الأمثلة، تُعد من 1.</translation>
    </message>
    <message>
        <source>J is always shown without the penalty.</source>
        <translation>تُعرض J دائمًا بلا الجزاء.</translation>
    </message>
    <message>
        <source>{places}, … ({m} in all)</source>
        <translation>‏{places}، … ({m} في المجموع)</translation>
    </message>
    <message>
        <source>iteration {n}, made by update {t} of the optimizer</source>
        <translation>التكرار {n}، أنجزه التحديث {t} للمُحسِّن</translation>
    </message>
    <message>
        <source>log is the natural logarithm, so J is in nats. It is computed from z, so it is exact even where a is close to 0 or 1.</source>
        <translation>‏log هو اللوغاريتم الطبيعي، فوحدة J هي nats. تُحسب من z، فهي دقيقة حتى حيث تقترب a من 0 أو 1.</translation>
    </message>
    <message>
        <source>Loss J</source>
        <translation>الخسارة J</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>الجزاء</translation>
    </message>
    <message>
        <source>Over all weights, not divided by m; biases have no penalty. Gradients are shown without it.</source>
        <translation>على كل الأوزان، بلا قسمة على m؛ ولا جزاء على الانحيازات. تُعرض التدرجات بدونه.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>Biases start at 0. N(0, v) is the normal distribution, v its variance.</source>
        <translation>تبدأ الانحيازات من 0. ‏⁦N(0, v)⁩ هو التوزيع الطبيعي و v تباينه.</translation>
    </message>
    <message numerus="yes">
        <source>{data}: {n} points</source>
        <translation>
            <numerusform>‏{data}: ‏{n} نقطة</numerusform>
            <numerusform>‏{data}: نقطة واحدة</numerusform>
            <numerusform>‏{data}: نقطتان</numerusform>
            <numerusform>‏{data}: ‏{n} نقاط</numerusform>
            <numerusform>‏{data}: ‏{n} نقطة</numerusform>
            <numerusform>‏{data}: ‏{n} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation>المدخلات x</translation>
    </message>
    <message>
        <source>Computed from the point as it is on the plane. Inputs are not scaled, shifted or normalised.</source>
        <translation>تُحسب من النقطة كما هي على المستوى. لا تُحجَّم المدخلات ولا تُزاح ولا تُعايَر.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>حصة التدريب</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>بذرة الأوزان</translation>
    </message>
    <message>
        <source>One generator (NumPy, PCG64) draws the start weights, then the order of each epoch. Same seed, same run.</source>
        <translation>مولِّد واحد (NumPy، ‏PCG64) يسحب الأوزان الابتدائية ثم ترتيب كل دورة. البذرة نفسها، الجولة نفسها.</translation>
    </message>
    <message>
        <source>True border</source>
        <translation>الحد الحقيقي</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/m</translation>
    </message>
    <message>
        <source>The mean over the examples of this batch. J, dW and db contain it; dZ does not, as in the lecture.</source>
        <translation>المتوسط على أمثلة هذه الدفعة. تحويه J و dW و db؛ ولا تحويه dZ، كما في المحاضرة.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>هذه الدفعة</translation>
    </message>
    <message numerus="yes">
        <source>Each epoch shuffles the training examples again, with random numbers from the weight seed, and cuts them into {n} batches of {size}; the last batch holds the rest.</source>
        <translation>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتقطعها إلى {n} دفعة في كل منها {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتجعلها دفعة واحدة فيها {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتقطعها إلى دفعتين في كل منهما {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتقطعها إلى {n} دفعات في كل منها {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتقطعها إلى {n} دفعة في كل منها {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
            <numerusform>كل دورة تخلط أمثلة التدريب من جديد، بأعداد عشوائية من بذرة الأوزان، وتقطعها إلى {n} دفعة في كل منها {size}؛ والدفعة الأخيرة فيها الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: there is no hidden layer</source>
        <translation>لا شيء: لا توجد طبقة مخفية</translation>
    </message>
    <message>
        <source>{formula}   ({name})</source>
        <translation>⁦{formula}⁩   ({name})</translation>
    </message>
    <message>
        <source>α = {rate} in every iteration; b in the same way.</source>
        <translation>⁦α = {rate}⁩ في كل تكرار؛ و b كذلك.</translation>
    </message>
    <message>
        <source>none: training minimises J</source>
        <translation>لا شيء: يصغّر التدريب J</translation>
    </message>
    <message>
        <source>J + {formula}, λ = {rate}   ({name})</source>
        <translation>⁦J + {formula}, λ = {rate}⁩   ({name})</translation>
    </message>
    <message>
        <source>{formula}, s = {scale}   ({name})</source>
        <translation>⁦{formula}, s = {scale}⁩   ({name})</translation>
    </message>
    <message>
        <source>y: {name}, from {low} to {high}</source>
        <translation>‏y: {name}، من ⁦{low}⁩ إلى ⁦{high}⁩</translation>
    </message>
    <message>
        <source>y: {name}</source>
        <translation>‏y: {name}</translation>
    </message>
    <message>
        <source>Each point has a key from 0 to 1, drawn with the data so that each class gets its share. It is a training point if its key is below {share}. Points added by hand have the key 0. Up to {few} points, all are training points; with more, at least one of each class is.</source>
        <translation>لكل نقطة مفتاح من 0 إلى 1 يُسحب مع البيانات بحيث ينال كل صنف حصته. تكون نقطة تدريب إذا كان مفتاحها أصغر من {share}. والنقاط المضافة باليد مفتاحها 0. حتى {few} نقطة تكون كلها للتدريب؛ وعند أكثر منها نقطة واحدة على الأقل من كل صنف.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>بذرة البيانات</translation>
    </message>
    <message>
        <source>Another generator draws the points and the keys of the split. Points added by hand are not drawn.</source>
        <translation>مولِّد آخر يسحب النقاط ومفاتيح التقسيم. النقاط المضافة باليد لا تُسحب.</translation>
    </message>
    <message>
        <source>float64: 53 bits, about 16 digits</source>
        <translation>‏float64: ‏53 بتًّا، نحو 16 رقمًا</translation>
    </message>
    <message>
        <source>Training stops at the first number that is not finite; that update is undone.</source>
        <translation>يتوقف التدريب عند أول عدد غير منتهٍ؛ ويُلغى ذلك التحديث.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>no gradient clipping, no learning rate schedule, no dropout, no layer normalisation</source>
        <translation>لا قصَّ للتدرج، ولا جدولة لمعدل التعلم، ولا dropout، ولا تطبيع للطبقات</translation>
    </message>
    <message>
        <source>What is not on this sheet does not happen.</source>
        <translation>ما ليس في هذه الورقة لا يحدث.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>units between their limits, or from −largest to +largest where they have none</source>
        <translation>الوحدات بين حديها، أو من −الأكبر إلى +الأكبر حيث لا حد لها</translation>
    </message>
    <message>
        <source>Only the picture is scaled. The colours of the output go from 0 to 1.</source>
        <translation>الصورة وحدها تُحجَّم. ألوان المخرج من 0 إلى 1.</translation>
    </message>
    <message>
        <source>empty: there are no training examples</source>
        <translation>فارغة: لا أمثلة تدريب</translation>
    </message>
    <message>
        <source>Changing the optimizer or the network starts it again, with all its averages at 0.</source>
        <translation>تغيير المُحسِّن أو الشبكة يبدؤه من جديد، وكل متوسطاته 0.</translation>
    </message>
    <message>
        <source>All training examples, in the order of the data; nothing is shuffled.</source>
        <translation>كل أمثلة التدريب بترتيب البيانات؛ لا يُخلط شيء.</translation>
    </message>
    <message>
        <source>Class 1 lies above it before noise; a height of {margin} on both sides is left free.</source>
        <translation>الصنف 1 يقع فوقه قبل الضجيج؛ ويُترك ارتفاع {margin} فارغًا على الجانبين.</translation>
    </message>
    <message>
        <source>m = {m}, so 1/m = {inverse}</source>
        <translation>⁦m = {m}⁩، فيكون ⁦1/m = {inverse}⁩</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>layer {layers}: {formula},  {derivative}</source>
        <translation>الطبقة {layers}: ⁦{formula},  {derivative}⁩</translation>
    </message>
    <message>
        <source>leak = {leak}.</source>
        <translation>⁦leak = {leak}⁩.</translation>
    </message>
    <message>
        <source>{formula}, with the mean and the deviation √(mean of (x − mean)²) of the training points. The same two numbers are used for the test points and the whole plane; they change with the training points. The axes show the original points.</source>
        <translation>⁦{formula}⁩، بمتوسط نقاط التدريب وانحرافها ⁦√(mean of (x − mean)²)⁩. يُستعمل العددان نفسهما لنقاط الاختبار وللمستوى كله؛ ويتغيران مع نقاط التدريب. وتُظهر المحاور النقاط الأصلية.</translation>
    </message>
    <message numerus="yes">
        <source>{seed}   ({kind}, {n} points, noise {noise})</source>
        <translation>
            <numerusform>‏{seed}   ({kind}، {n} نقطة، الضجيج {noise})</numerusform>
            <numerusform>‏{seed}   ({kind}، نقطة واحدة، الضجيج {noise})</numerusform>
            <numerusform>‏{seed}   ({kind}، نقطتان، الضجيج {noise})</numerusform>
            <numerusform>‏{seed}   ({kind}، {n} نقاط، الضجيج {noise})</numerusform>
            <numerusform>‏{seed}   ({kind}، {n} نقطة، الضجيج {noise})</numerusform>
            <numerusform>‏{seed}   ({kind}، {n} نقطة، الضجيج {noise})</numerusform>
        </translation>
    </message>
    <message>
        <source>y = {label}: {class_name}</source>
        <translation>⁦y = {label}⁩: {class_name}</translation>
    </message>
    <message>
        <source>{features}   of the standardised point:</source>
        <translation>‏{features}   من النقطة المعيارية:</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>J with the penalty.</source>
        <translation>‏J مع الجزاء.</translation>
    </message>
    <message>
        <source>J without the penalty.</source>
        <translation>‏J بلا الجزاء.</translation>
    </message>
    <message>
        <source>{source} → {unit}</source>
        <translation>من {source} إلى {unit}</translation>
    </message>
    <message>
        <source>{sign} equal up to rounding</source>
        <translation>‏{sign} متساويان إلا بالتقريب</translation>
    </message>
    <message>
        <source>Worst: {name}, {error}</source>
        <translation>الأسوأ: {name}، {error}</translation>
    </message>
    <message>
        <source>bias of {unit}</source>
        <translation>انحياز {unit}</translation>
    </message>
    <message>
        <source>unit {unit} of layer {layer}</source>
        <translation>الوحدة {unit} من الطبقة {layer}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>المخرج {unit}</translation>
    </message>
    <message>
        <source>{sign} J is not a finite number: nothing to compare</source>
        <translation>‏{sign} ليست J عددًا منتهيًا: لا شيء يُقارن</translation>
    </message>
    <message>
        <source>{sign} they disagree</source>
        <translation>‏{sign} مختلفان</translation>
    </message>
    <message>
        <source>h = {step}.</source>
        <translation>⁦h = {step}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{sign} {wrong} of {n} weights and biases disagree</source>
        <translation>
            <numerusform>‏{sign} يختلف {wrong} من {n} وزن وانحياز</numerusform>
            <numerusform>‏{sign} يختلف {wrong} من وزن أو انحياز واحد</numerusform>
            <numerusform>‏{sign} يختلف {wrong} من وزنين أو انحيازين</numerusform>
            <numerusform>‏{sign} يختلف {wrong} من {n} أوزان وانحيازات</numerusform>
            <numerusform>‏{sign} يختلف {wrong} من {n} وزنًا وانحيازًا</numerusform>
            <numerusform>‏{sign} يختلف {wrong} من {n} وزن وانحياز</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} every example lies at a bend: nothing to compare</source>
        <translation>‏{sign} كل مثال يقع عند انكسار: لا شيء يُقارن</translation>
    </message>
    <message numerus="yes">
        <source>{sign} All {n} weights and biases agree</source>
        <translation>
            <numerusform>‏{sign} تتفق كل الأوزان والانحيازات وعددها {n}</numerusform>
            <numerusform>‏{sign} الوزن أو الانحياز الواحد متفق</numerusform>
            <numerusform>‏{sign} الوزنان أو الانحيازان متفقان</numerusform>
            <numerusform>‏{sign} تتفق كل الأوزان والانحيازات وعددها {n}</numerusform>
            <numerusform>‏{sign} تتفق كل الأوزان والانحيازات وعددها {n}</numerusform>
            <numerusform>‏{sign} تتفق كل الأوزان والانحيازات وعددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign} Nothing could be compared</source>
        <translation>‏{sign} لم يمكن مقارنة شيء</translation>
    </message>
    <message numerus="yes">
        <source>For {n} of them, a step crosses the bend of an activation for some examples; these examples are left out.</source>
        <translation>
            <numerusform>عند {n} منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
            <numerusform>عند واحد منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
            <numerusform>عند اثنين منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
            <numerusform>عند {n} منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
            <numerusform>عند {n} منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
            <numerusform>عند {n} منها تعبر الخطوة انكسار دالة تنشيط عند بعض الأمثلة؛ تُترك هذه الأمثلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cannot be compared.</source>
        <translation>لا يمكن مقارنة {n} منها.</translation>
    </message>
    <message>
        <source>Both are below {floor}; the error is relative to {floor}.</source>
        <translation>كلاهما أصغر من {floor}؛ الخطأ منسوب إلى {floor}.</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>مصفوفات</translation>
    </message>
    <message>
        <source>Columns of X</source>
        <translation>أعمدة X</translation>
    </message>
    <message>
        <source>X has no columns: there are no training examples</source>
        <translation>لا أعمدة في X: لا أمثلة تدريب</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>time, log scale</source>
        <translation>الزمن، مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>أكبر فرق</translation>
    </message>
    <message>
        <source>X, the training examples side by side: each column is an example, each row a feature; blue is above zero, orange below. The loop takes one column after the other, a matrix product takes all at once. Point at a column, or use the arrow keys, to see its point.</source>
        <translation>‏X، أمثلة التدريب جنبًا إلى جنب: كل عمود مثال وكل صف سمة؛ الأزرق فوق الصفر والبرتقالي تحته. تأخذ الحلقة عمودًا بعد عمود، ويأخذ جداء المصفوفات كلها معًا. أشر إلى عمود، أو استعمل الأسهم، لترى نقطته.</translation>
    </message>
    <message>
        <source>column i = {i} of {m}: {values}</source>
        <translation>العمود ⁦i = {i}⁩ من {m}: ⁦{values}⁩</translation>
    </message>
    <message>
        <source>m = {m}: loop {loop}, matrix {matrix}, {ratio}, largest difference {difference}</source>
        <translation>⁦m = {m}⁩: الحلقة {loop}، المصفوفات {matrix}، {ratio}، أكبر فرق {difference}</translation>
    </message>
    <message>
        <source>Times of loop and matrix form</source>
        <translation>زمن الحلقة وزمن صيغة المصفوفات</translation>
    </message>
    <message>
        <source>The number of examples for which both forms are timed. If there are fewer, they are used several times.</source>
        <translation>عدد الأمثلة التي يُقاس لها زمن الصيغتين. إن كانت أقل استُعملت عدة مرات.</translation>
    </message>
    <message>
        <source>Runs one forward and backward pass over m examples in both ways on this computer, and shows the median of several runs. A long loop runs to its end; it is never estimated. Press again to stop.</source>
        <translation>يُجري مرورًا أماميًّا وعكسيًّا على m مثال بالطريقتين على هذا الحاسوب، ويعرض وسيط عدة مرات. الحلقة الطويلة تجري إلى نهايتها ولا تُقدَّر أبدًا. اضغط مرة أخرى للإيقاف.</translation>
    </message>
    <message>
        <source>m = 1 to 10 000</source>
        <translation>‏m من 1 إلى ⁦10 000⁩</translation>
    </message>
    <message>
        <source>Number of examples m</source>
        <translation>عدد الأمثلة m</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Largest difference between the two in J, A[L], dW and db: only the order of the sums differs.</source>
        <translation>أكبر فرق بين الصيغتين في J و A[L] و dW و db: لا يختلف إلا ترتيب الجمع.</translation>
    </message>
    <message>
        <source>Loop, example by example</source>
        <translation>حلقة، مثالًا بعد مثال</translation>
    </message>
    <message>
        <source>Matrix form</source>
        <translation>صيغة المصفوفات</translation>
    </message>
    <message>
        <source>Measure times one forward and backward pass over m examples, in both ways, on this computer.</source>
        <translation>«قياس» يقيس زمن مرور أمامي وعكسي واحد على m مثال، بالطريقتين، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Training was running, which slows down both. Pause it for steadier times.</source>
        <translation>كان التدريب جاريًا، وهذا يبطئ الاثنتين. أوقفه مؤقتًا لأزمنة أثبت.</translation>
    </message>
    <message numerus="yes">
        <source>Network {sizes}, one forward and backward pass; medians of 1 to {n} runs.</source>
        <translation>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة إلى {n} مرة.</numerusform>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة واحدة.</numerusform>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة إلى مرتين.</numerusform>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة إلى {n} مرات.</numerusform>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة إلى {n} مرة.</numerusform>
            <numerusform>الشبكة ⁦{sizes}⁩، مرور أمامي وعكسي واحد؛ وسيط مرة إلى {n} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>m = {m}</source>
        <translation>⁦m = {m}⁩</translation>
    </message>
    <message>
        <source>Measuring m = {m}…</source>
        <translation>القياس عند ⁦m = {m}⁩…</translation>
    </message>
    <message>
        <source>Above {n}, the same examples are used several times.</source>
        <translation>فوق {n} تُستعمل الأمثلة نفسها عدة مرات.</translation>
    </message>
    <message>
        <source>Gradient Check</source>
        <translation>فحص التدرج</translation>
    </message>
    <message>
        <source>Is back propagation right? Compares each gradient with one measured by a small step.</source>
        <translation>هل الانتشار العكسي صحيح؟ يقارن كل تدرج بآخر مقيس بخطوة صغيرة.</translation>
    </message>
    <message>
        <source>Vectorisation</source>
        <translation>الصياغة المتجهية</translation>
    </message>
    <message>
        <source>A loop over the examples and the matrix form: the same numbers, and the time each takes.</source>
        <translation>حلقة على الأمثلة وصيغة المصفوفات: الأرقام نفسها، وزمن كل منهما.</translation>
    </message>
    <message>
        <source>All Settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Everything that decides this run: formulas, constants, seeds, and the examples of this batch.</source>
        <translation>كل ما يحدد هذه الجولة: الصيغ والثوابت والبذور وأمثلة هذه الدفعة.</translation>
    </message>
    <message>
        <source>Go on with this run, save it as an experiment, or remove it.</source>
        <translation>المتابعة بهذه الجولة، أو حفظها تجربةً، أو إزالتها.</translation>
    </message>
    <message>
        <source>This run becomes the run of the window, to be exported too. Undo brings all runs back.</source>
        <translation>تصبح هذه الجولة جولة النافذة، ويمكن تصديرها أيضًا. «تراجع» يعيد كل الجولات.</translation>
    </message>
    <message>
        <source>Save this run as an experiment of its own. The run of the window stays.</source>
        <translation>حفظ هذه الجولة تجربةً مستقلة. تبقى جولة النافذة.</translation>
    </message>
    <message>
        <source>Do not train this run any longer. Undo brings it back.</source>
        <translation>ترك تدريب هذه الجولة. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Save This Run As…</source>
        <translation>حفظ هذه الجولة باسم…</translation>
    </message>
    <message>
        <source>Plane and network of the run: {name}</source>
        <translation>مستوى الجولة وشبكتها: {name}</translation>
    </message>
    <message>
        <source>What to do with the run: {name}</source>
        <translation>ما يُفعل بالجولة: {name}</translation>
    </message>
    <message>
        <source>A single weight</source>
        <translation>وزن واحد</translation>
    </message>
    <message>
        <source>The one thing in which the other run differs.</source>
        <translation>الشيء الواحد الذي تختلف فيه الجولة الأخرى.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>The other run is the same as this one but for</source>
        <translation>الجولة الأخرى مثل هذه إلا في</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A single weight, such as {name}</source>
        <translation>وزن واحد، مثل {name}</translation>
    </message>
    <message>
        <source>Both runs stay the same, to the last digit: a test that nothing else differs.</source>
        <translation>تبقى الجولتان متطابقتين حتى آخر رقم: اختبار أنه لا يختلف شيء آخر.</translation>
    </message>
    <message>
        <source>This is the value of the present run: both stay the same.</source>
        <translation>هذه قيمة الجولة الحالية: تبقى الجولتان متطابقتين.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 as this one.</source>
        <translation>الجولة الأخرى، مع {what}، تبدأ عند التكرار 0 مثل هذه.</translation>
    </message>
    <message>
        <source>The start weights do not depend on the activation: they are exactly the same numbers.</source>
        <translation>لا تعتمد الأوزان الابتدائية على دالة التنشيط: هي الأعداد نفسها بالضبط.</translation>
    </message>
    <message>
        <source>No layer uses the leak, so it changes nothing.</source>
        <translation>لا طبقة تستعمل leak، فلا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>There is no penalty, so its rate changes nothing.</source>
        <translation>لا جزاء، فلا يغيّر معدله شيئًا.</translation>
    </message>
    <message>
        <source>This start does not use the scale, so it changes nothing.</source>
        <translation>لا تستعمل هذه التهيئة المقياس، فلا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The losses of the two are measured differently, and cannot be compared with each other.</source>
        <translation>تُقاس خسارتا الجولتين بطريقتين مختلفتين، فلا تمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n} with {what}; all its other weights are the same.</source>
        <translation>الجولة الأخرى تستمر من التكرار {n} مع {what}؛ وكل أوزانها الأخرى هي نفسها.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 and catches up to iteration {n}.</source>
        <translation>الجولة الأخرى، مع {what}، تبدأ عند التكرار 0 وتلحق حتى التكرار {n}.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n} as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>الجولة الأخرى تستمر من التكرار {n} على أنها {what}. تبقى الأوزان التي لها فيها مكان، وتُسحب الأخرى.</translation>
    </message>
    <message>
        <source>The other run goes on from iteration {n}, from the same weights, with {what}.</source>
        <translation>الجولة الأخرى تستمر من التكرار {n} من الأوزان نفسها، مع {what}.</translation>
    </message>
    <message>
        <source>{name} is meant for {activations}.</source>
        <translation>‏{name} معدَّة لـ {activations}.</translation>
    </message>
    <message>
        <source>The other run goes on with {what}; all its other weights are the same.</source>
        <translation>الجولة الأخرى تستمر مع {what}؛ وكل أوزانها الأخرى هي نفسها.</translation>
    </message>
    <message>
        <source>The other run, with {what}, begins at iteration 0 and catches up.</source>
        <translation>الجولة الأخرى، مع {what}، تبدأ عند التكرار 0 وتلحق.</translation>
    </message>
    <message>
        <source>The other run goes on as {what}. Weights that have a place in it are kept, the others are drawn.</source>
        <translation>الجولة الأخرى تستمر على أنها {what}. تبقى الأوزان التي لها فيها مكان، وتُسحب الأخرى.</translation>
    </message>
    <message>
        <source>The other run goes on from the same weights, with {what}.</source>
        <translation>الجولة الأخرى تستمر من الأوزان نفسها، مع {what}.</translation>
    </message>
    <message>
        <source>Plane and network of one run. Point at a unit, a line or a point to see it in all runs. Click the plane: add a point to all runs; with Shift or the right button, one of the other class. Arrow keys: move through the network.</source>
        <translation>مستوى جولة واحدة وشبكتها. أشر إلى وحدة أو خط أو نقطة لتراها في كل الجولات. انقر على المستوى لإضافة نقطة إلى كل الجولات؛ ومع Shift أو بالزر الأيمن نقطة من الصنف الآخر. الأسهم: التحرك في الشبكة.</translation>
    </message>
    <message>
        <source>One row for each run. Click a heading to sort by it. Keys: the arrow keys move, S sorts by the column, S again the other way round.</source>
        <translation>صف لكل جولة. انقر على رأس عمود للترتيب حسبه. المفاتيح: الأسهم تحرّك، و S يرتب حسب العمود، و S مرة أخرى بالعكس.</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>جدول الجولات</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذه الجولة</translation>
    </message>
    <message>
        <source>All runs get the same time.</source>
        <translation>كل الجولات لها الزمن نفسه.</translation>
    </message>
    <message>
        <source>All runs stand at the same iteration.</source>
        <translation>كل الجولات عند التكرار نفسه.</translation>
    </message>
    <message>
        <source>R² 0.95 at {iteration}</source>
        <translation>‏⁦R² 0.95⁩ عند {iteration}</translation>
    </message>
    <message>
        <source>95 % at {iteration}</source>
        <translation>⁦95 %⁩ عند {iteration}</translation>
    </message>
    <message>
        <source>R² {score}</source>
        <translation>⁦R² {score}⁩</translation>
    </message>
    <message>
        <source>{score} right</source>
        <translation>‏{score} صحيحة</translation>
    </message>
    <message>
        <source>R² 0.95 at iteration {n}</source>
        <translation>‏⁦R² 0.95⁩ عند التكرار {n}</translation>
    </message>
    <message>
        <source>95 % at iteration {n}</source>
        <translation>⁦95 %⁩ عند التكرار {n}</translation>
    </message>
    <message>
        <source>{name}: {facts}.</source>
        <translation>{name}: {facts}.</translation>
    </message>
    <message>
        <source>R² 0.95 at</source>
        <translation>‏⁦R² 0.95⁩ عند</translation>
    </message>
    <message>
        <source>The iteration at which R² on the training points was first 0.95.</source>
        <translation>التكرار الذي بلغت فيه R² على نقاط التدريب 0.95 أول مرة.</translation>
    </message>
    <message>
        <source>95 % at</source>
        <translation>⁦95 %⁩ عند</translation>
    </message>
    <message>
        <source>The iteration at which 95 % of the training points were first right.</source>
        <translation>التكرار الذي صارت فيه ⁦95 %⁩ من نقاط التدريب صحيحة أول مرة.</translation>
    </message>
    <message>
        <source>What the run differs in.</source>
        <translation>ما تختلف فيه الجولة.</translation>
    </message>
    <message>
        <source>Where the run stands.</source>
        <translation>أين تقف الجولة.</translation>
    </message>
    <message>
        <source>J over all training points at this moment.</source>
        <translation>‏J على كل نقاط التدريب في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Time for one iteration, on average since the runs are compared.</source>
        <translation>زمن التكرار الواحد، في المتوسط منذ بدء المقارنة.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>Share of the hidden units that are 0 for every training point.</source>
        <translation>نسبة الوحدات المخفية التي هي 0 عند كل نقاط التدريب.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>مشبعة</translation>
    </message>
    <message>
        <source>Share of the hidden units that lose nearly all of the error signal at a flat slope.</source>
        <translation>نسبة الوحدات المخفية التي تضيع فيها إشارة الخطأ كلها تقريبًا عند ميل مستوٍ.</translation>
    </message>
    <message>
        <source>This run: {what}</source>
        <translation>هذه الجولة: {what}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>الخسارة {loss}</translation>
    </message>
    <message>
        <source>iteration {n}</source>
        <translation>التكرار {n}</translation>
    </message>
    <message>
        <source>diverged after iteration {n}</source>
        <translation>تباعدت بعد التكرار {n}</translation>
    </message>
    <message>
        <source>differs from iteration {n} on</source>
        <translation>تختلف من التكرار {n} فصاعدًا</translation>
    </message>
    <message>
        <source>{n}, diverged</source>
        <translation>‏{n}، تباعدت</translation>
    </message>
    <message>
        <source>“{text}” are no units. Write 1 to {most} for each layer, for example 4, 2.</source>
        <translation>«⁦{text}⁩» ليست وحدات. اكتب من 1 إلى {most} لكل طبقة، مثلًا ⁦4, 2⁩.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>انحياز</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What the weight or bias is in the other run.</source>
        <translation>قيمة الوزن أو الانحياز في الجولة الأخرى.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>The layer that the weight belongs to, 1 for the first.</source>
        <translation>الطبقة التي ينتمي إليها الوزن، و 1 للأولى.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>The unit that the weight leads to, counted from 1.</source>
        <translation>الوحدة التي يصل إليها الوزن، تُعد من 1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The unit of the layer before that it comes from, counted from 1; below 1 is the bias.</source>
        <translation>وحدة الطبقة السابقة التي يأتي منها، تُعد من 1؛ وما تحت 1 هو الانحياز.</translation>
    </message>
    <message>
        <source>Weights and biases here go from −1 000 000 to 1 000 000.</source>
        <translation>الأوزان والانحيازات هنا من ⁦−1 000 000⁩ إلى ⁦1 000 000⁩.</translation>
    </message>
    <message>
        <source>The present run and up to three others that differ from it in one thing.</source>
        <translation>الجولة الحالية وحتى ثلاث أخرى تختلف عنها في شيء واحد.</translation>
    </message>
    <message>
        <source>numbers of the runs</source>
        <translation>أرقام الجولات</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>جولات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>دوال التنشيط</translation>
    </message>
    <message>
        <source>Compare sigmoid, tanh, ReLU and leaky ReLU from the same start weights. Training begins again.</source>
        <translation>مقارنة sigmoid و tanh و ReLU و leaky ReLU من الأوزان الابتدائية نفسها. يبدأ التدريب من جديد.</translation>
    </message>
    <message>
        <source>Train only the run of the window. Undo brings the others back.</source>
        <translation>تدريب جولة النافذة وحدها. «تراجع» يعيد الأخريات.</translation>
    </message>
    <message>
        <source>Same iteration</source>
        <translation>التكرار نفسه</translation>
    </message>
    <message>
        <source>Same time</source>
        <translation>الزمن نفسه</translation>
    </message>
    <message>
        <source>Whether all runs make the same iterations, or each as many as it can in the same time.</source>
        <translation>هل تُجري كل الجولات التكرارات نفسها، أم تُجري كل منها ما تستطيع في الزمن نفسه.</translation>
    </message>
    <message>
        <source>How the runs keep step</source>
        <translation>كيف تتزامن الجولات</translation>
    </message>
    <message>
        <source>Compare lets a second run go on beside this one: the same points, the same weights, and one thing that is different, such as the activation or the learning rate. What you do to one is done to all.</source>
        <translation>«مقارنة» تتابع جولة ثانية بجانب هذه: النقاط نفسها والأوزان نفسها، وشيء واحد مختلف كدالة التنشيط أو معدل التعلم. ما تفعله بإحداهما يُفعل بكلها.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Show plane and network of each run.</source>
        <translation>إظهار مستوى كل جولة وشبكتها.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Show the numbers of all runs.</source>
        <translation>إظهار أرقام كل الجولات.</translation>
    </message>
    <message numerus="yes">
        <source>Let another run go on beside this one that differs in one thing. At most {n} of them.</source>
        <translation>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. {n} على الأكثر.</numerusform>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. واحدة على الأكثر.</numerusform>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. اثنتان على الأكثر.</numerusform>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. {n} على الأكثر.</numerusform>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. {n} على الأكثر.</numerusform>
            <numerusform>متابعة جولة أخرى بجانب هذه تختلف في شيء واحد. {n} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: the classes of the examples. Columns: what is predicted. Point at a cell to see its examples on the plane; click it, or press Enter, to keep them marked; Escape ends that.</source>
        <translation>الصفوف: أصناف الأمثلة. الأعمدة: ما يُتنبأ به. أشر إلى خلية لترى أمثلتها على المستوى؛ انقر عليها أو اضغط Enter لإبقائها مميزة؛ و Escape ينهي ذلك.</translation>
    </message>
    <message>
        <source>{kind}: {right} of {n} right, {share}</source>
        <translation>‏{kind}: ‏{right} من {n} صحيحة، {share}</translation>
    </message>
    <message>
        <source>Most often taken for another class:</source>
        <translation>أكثر ما حُسب صنفًا آخر:</translation>
    </message>
    <message>
        <source>The examples of {name}: {share} of them are predicted so (the recall).</source>
        <translation>أمثلة {name}: يُتنبأ بـ {share} منها كذلك (الاستدعاء).</translation>
    </message>
    <message>
        <source>What is predicted as {name}: {share} of it is of this class (the precision).</source>
        <translation>ما يُتنبأ به على أنه {name}: {share} منه من هذا الصنف (الإحكام).</translation>
    </message>
    <message>
        <source>{n} of {of_class} examples of {name} are predicted as {predicted}: {share}.</source>
        <translation>‏{n} من {of_class} من أمثلة {name} يُتنبأ بها على أنها {predicted}: {share}.</translation>
    </message>
    <message>
        <source>No example is taken for another class.</source>
        <translation>لا مثال حُسب صنفًا آخر.</translation>
    </message>
    <message>
        <source>{kind}: no examples</source>
        <translation>‏{kind}: لا أمثلة</translation>
    </message>
    <message>
        <source>Rows: what the examples are. Columns: what is predicted.</source>
        <translation>الصفوف: ما هي الأمثلة. الأعمدة: ما يُتنبأ به.</translation>
    </message>
    <message>
        <source>Which class the network takes for which.</source>
        <translation>أي صنف تحسبه الشبكة صنفًا آخر.</translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation>جدول الالتباس</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Numbers are learnt here, and no classes: there is nothing to confuse.</source>
        <translation>المطلوب هنا تعلُّم أعداد لا أصناف: لا شيء يلتبس.</translation>
    </message>
    <message>
        <source>Confusion table: {kind}</source>
        <translation>جدول الالتباس: {kind}</translation>
    </message>
    <message>
        <source>What the optimizer keeps from the iterations before.</source>
        <translation>ما يحفظه المُحسِّن من التكرارات السابقة.</translation>
    </message>
    <message>
        <source>One term for each other example; “Whole Batch” shows them side by side.</source>
        <translation>حد لكل مثال آخر؛ «الدفعة كلها» تعرضها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Given: the label of the example.</source>
        <translation>معطى: تسمية المثال.</translation>
    </message>
    <message>
        <source>Given: a feature of the example.</source>
        <translation>معطى: سمة للمثال.</translation>
    </message>
    <message>
        <source>A parameter: its start value, changed by every update so far.</source>
        <translation>معامل: قيمته الابتدائية وقد غيّرها كل تحديث حتى الآن.</translation>
    </message>
    <message>
        <source>Copy the whole sum with all its terms, or the number with all its digits ({shortcut}).</source>
        <translation>نسخ المجموع كله بكل حدوده، أو الرقم بكل منازله (⁦{shortcut}⁩).</translation>
    </message>
    <message>
        <source>Numbers in this sum are covered.</source>
        <translation>في هذا المجموع أرقام مغطاة.</translation>
    </message>
    <message>
        <source>A parameter, before the first update.</source>
        <translation>معامل، قبل أول تحديث.</translation>
    </message>
    <message>
        <source>Recompute by hand</source>
        <translation>احسبه باليد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Made by the update of {iteration}: {sum}</source>
        <translation>ناتج من تحديث {iteration}: ⁦{sum}⁩</translation>
    </message>
    <message>
        <source>Close this card (Esc).</source>
        <translation>إغلاق هذه البطاقة (Esc).</translation>
    </message>
    <message>
        <source>Type your number. Tab goes to the next covered cell, Enter checks when all are filled in.</source>
        <translation>اكتب رقمك. Tab ينتقل إلى الخلية المغطاة التالية، و Enter يفحص إذا امتلأت كلها.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>The previous example.</source>
        <translation>المثال السابق.</translation>
    </message>
    <message>
        <source>The next example.</source>
        <translation>المثال التالي.</translation>
    </message>
    <message>
        <source>One Example</source>
        <translation>مثال واحد</translation>
    </message>
    <message>
        <source>The numbers of one example.</source>
        <translation>أرقام مثال واحد.</translation>
    </message>
    <message>
        <source>Whole Batch</source>
        <translation>الدفعة كلها</translation>
    </message>
    <message>
        <source>All examples of the batch side by side, one per column.</source>
        <translation>كل أمثلة الدفعة جنبًا إلى جنب، عمود لكل مثال.</translation>
    </message>
    <message>
        <source>In the Batch</source>
        <translation>في الدفعة</translation>
    </message>
    <message>
        <source>The example as one of the m examples of its batch, with 1/m: the gradients are the mean over all of them.</source>
        <translation>المثال واحدًا من أمثلة دفعته وعددها m، مع ⁦1/m⁩: التدرجات متوسط عليها كلها.</translation>
    </message>
    <message>
        <source>By Itself</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>The lecture’s form for a single example, without 1/m: as if it were the whole batch.</source>
        <translation>صيغة المحاضرة لمثال واحد، بلا ⁦1/m⁩: كأنه الدفعة كلها.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Cover numbers and work them out yourself: click a number, the space beside a row, above a column, or the name of a matrix. Press Cover again to type. Keys: C covers a number, Shift+C its column, M its matrix.</source>
        <translation>غطِّ أرقامًا واحسبها بنفسك: انقر على رقم، أو على المكان بجانب صف، أو فوق عمود، أو على اسم مصفوفة. اضغط «تغطية» مرة أخرى لتكتب. المفاتيح: C يغطي رقمًا، و Shift+C عموده، و M مصفوفته.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Compare what you typed with what comes out.</source>
        <translation>مقارنة ما كتبته بما ينتج.</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Show every number again.</source>
        <translation>إظهار كل الأرقام من جديد.</translation>
    </message>
    <message>
        <source>iteration 1000</source>
        <translation>التكرار 1000</translation>
    </message>
    <message>
        <source>{what} You can also click a point on the plane.</source>
        <translation>‏{what} ويمكنك أيضًا النقر على نقطة في المستوى.</translation>
    </message>
    <message>
        <source>Column {number} of {name} is row {number} of {transposed}.</source>
        <translation>العمود {number} من {name} هو الصف {number} من {transposed}.</translation>
    </message>
    <message>
        <source>Row {number} of {name} is column {number} of {transposed}.</source>
        <translation>الصف {number} من {name} هو العمود {number} من {transposed}.</translation>
    </message>
    <message>
        <source>The rows of {name} are the columns of {transposed}.</source>
        <translation>صفوف {name} هي أعمدة {transposed}.</translation>
    </message>
    <message>
        <source>The equations of one iteration with their numbers. Point at a symbol or a number to see what it belongs to; click a number to recompute it by hand. Wide matrices scroll with Shift and the wheel, or by dragging. Keys: arrows move between numbers, Tab goes to the next equation, Enter opens a number, Esc closes it.</source>
        <translation>معادلات تكرار واحد بأرقامها. أشر إلى رمز أو رقم لترى بمَ يتصل؛ وانقر على رقم لتحسبه باليد. المصفوفات العريضة تتحرك بـ Shift والعجلة أو بالسحب. المفاتيح: الأسهم تنتقل بين الأرقام، و Tab إلى المعادلة التالية، و Enter يفتح رقمًا، و Esc يغلقه.</translation>
    </message>
    <message>
        <source>equations</source>
        <translation>المعادلات</translation>
    </message>
    <message>
        <source>{name}: you typed {text}</source>
        <translation>‏{name}: كتبت ⁦{text}⁩</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>المرور الأمامي</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Back propagation</source>
        <translation>الانتشار العكسي</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples done</source>
        <translation>
            <numerusform>لم يُنجز أي مثال</numerusform>
            <numerusform>أُنجز مثال واحد</numerusform>
            <numerusform>أُنجز مثالان</numerusform>
            <numerusform>أُنجزت {n} أمثلة</numerusform>
            <numerusform>أُنجز {n} مثالًا</numerusform>
            <numerusform>أُنجز {n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: covered, nothing typed</source>
        <translation>‏{name}: مغطى، لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, right</source>
        <translation>‏{name}: كتبت ⁦{text}⁩، صحيح</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, wrong</source>
        <translation>‏{name}: كتبت ⁦{text}⁩، خطأ</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, wrong because of an earlier cell</source>
        <translation>‏{name}: كتبت ⁦{text}⁩، خطأ بسبب خلية سابقة</translation>
    </message>
    <message>
        <source>{name}: you typed {text}, not a number</source>
        <translation>‏{name}: كتبت ⁦{text}⁩، ليس عددًا</translation>
    </message>
    <message>
        <source>new {name}</source>
        <translation>الجديد {name}</translation>
    </message>
    <message>
        <source>sum of the other losses</source>
        <translation>مجموع الخسائر الأخرى</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {shape_text}.</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦{shape_text}⁩.</translation>
    </message>
    <message>
        <source>must hold finite numbers only, no NaN and no infinity.</source>
        <translation>يجب أن يحوي أعدادًا منتهية فقط، بلا NaN ولا ما لا نهاية.</translation>
    </message>
    <message>
        <source>{number:.10g} is outside {minimum:.10g} to {maximum:.10g}.</source>
        <translation>⁦{number:.10g}⁩ خارج المجال من ⁦{minimum:.10g}⁩ إلى ⁦{maximum:.10g}⁩.</translation>
    </message>
    <message>
        <source>{number:.10g} is not a whole number.</source>
        <translation>⁦{number:.10g}⁩ ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>must be an array of numbers.</source>
        <translation>يجب أن يكون مصفوفة أعداد.</translation>
    </message>
    <message>
        <source>{value!r} is not a number.</source>
        <translation>⁦{value!r}⁩ ليس عددًا.</translation>
    </message>
    <message>
        <source>{curve} leaves no room above it for class 1: points are placed from −{half:g} to {half:g} on both axes; use a curve that crosses that square.</source>
        <translation>‏{curve} لا يترك فوقه مكانًا للصنف 1: توضع النقاط من ⁦−{half:g}⁩ إلى ⁦{half:g}⁩ على المحورين؛ استعمل منحنى يعبر هذا المربع.</translation>
    </message>
    <message>
        <source>A margin of {margin:g} leaves no room above the curve for class 1; use a smaller margin.</source>
        <translation>هامش {margin:g} لا يترك فوق المنحنى مكانًا للصنف 1؛ استعمل هامشًا أصغر.</translation>
    </message>
    <message>
        <source>{curve} leaves no room below it for class 0: points are placed from −{half:g} to {half:g} on both axes; use a curve that crosses that square.</source>
        <translation>‏{curve} لا يترك تحته مكانًا للصنف 0: توضع النقاط من ⁦−{half:g}⁩ إلى ⁦{half:g}⁩ على المحورين؛ استعمل منحنى يعبر هذا المربع.</translation>
    </message>
    <message>
        <source>A margin of {margin:g} leaves no room below the curve for class 0; use a smaller margin.</source>
        <translation>هامش {margin:g} لا يترك تحت المنحنى مكانًا للصنف 0؛ استعمل هامشًا أصغر.</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>{curve} has no value from x = −{half:g} to {half:g}; use one that has, such as sin(x).</source>
        <translation>ليس لـ {curve} قيمة من ⁦x = −{half:g}⁩ إلى ⁦{half:g}⁩؛ استعمل ما له قيمة، مثل ⁦sin(x)⁩.</translation>
    </message>
    <message>
        <source>a coordinate of size {size:g} is too far out; at most {most:,.0f}.</source>
        <translation>إحداثية مقدارها {size:g} بعيدة جدًّا؛ الحد {most:,.0f}.</translation>
    </message>
    <message>
        <source>a target of size {size:g} is too far out; at most {most:,.0f}.</source>
        <translation>قيمة مستهدفة مقدارها {size:g} بعيدة جدًّا؛ الحد {most:,.0f}.</translation>
    </message>
    <message>
        <source>{n_labels} labels for {n_examples} points; give one for each.</source>
        <translation>عدد التسميات {n_labels} وعدد النقاط {n_examples}؛ اجعل لكل نقطة تسمية.</translation>
    </message>
    <message>
        <source>there is no point {missing}; the {n_examples} points are counted from 0.</source>
        <translation>لا توجد نقطة {missing}؛ النقاط {n_examples} تُعد من 0.</translation>
    </message>
    <message>
        <source>are needed: numbers are learnt of this data.</source>
        <translation>مطلوبة: من هذه البيانات تُتعلَّم أعداد.</translation>
    </message>
    <message>
        <source>do not fit: classes are learnt.</source>
        <translation>لا تناسب: تُتعلَّم أصناف.</translation>
    </message>
    <message>
        <source>has {n_columns} rows, one for each column; 1 to {max_columns} fit.</source>
        <translation>فيه {n_columns} صفًّا، صف لكل عمود؛ والمقبول من 1 إلى {max_columns}.</translation>
    </message>
    <message>
        <source>{n_examples:,} points are too many; at most {max_examples:,} fit.</source>
        <translation>‏{n_examples:,} نقطة عدد كبير جدًّا؛ الحد {max_examples:,}.</translation>
    </message>
    <message>
        <source>must be a list of whole numbers, one for each point.</source>
        <translation>يجب أن يكون قائمة أعداد صحيحة، عدد لكل نقطة.</translation>
    </message>
    <message>
        <source>{wrong:g} is not a class; classes are 0, 1 and so on to {max_classes}.</source>
        <translation>‏{wrong:g} ليس صنفًا؛ الأصناف 0 و 1 وهكذا حتى {max_classes}.</translation>
    </message>
    <message>
        <source>{wrong:g} is not a key; keys go from 0 up to, but not including, 1.</source>
        <translation>‏{wrong:g} ليس مفتاحًا؛ المفاتيح من 0 إلى ما دون 1.</translation>
    </message>
    <message>
        <source>must all be 0 where the targets are numbers.</source>
        <translation>يجب أن تكون كلها 0 حيث القيم المستهدفة أعداد.</translation>
    </message>
    <message>
        <source>{train_fraction:g} is outside 0 to 1.</source>
        <translation>‏{train_fraction:g} خارج المجال من 0 إلى 1.</translation>
    </message>
    <message>
        <source>have {n_columns} columns, but the data has {n_there}.</source>
        <translation>فيها {n_columns} عمودًا، وفي البيانات {n_there}.</translation>
    </message>
    <message>
        <source>must be a whole number; points are counted from 0.</source>
        <translation>يجب أن يكون عددًا صحيحًا؛ النقاط تُعد من 0.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected (any, any).</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦(any, any)⁩.</translation>
    </message>
    <message>
        <source>{unknown!r} is not known; choose from {features}.</source>
        <translation>‏{unknown!r} غير معروف؛ اختر من {features}.</translation>
    </message>
    <message>
        <source>{name!r} needs {needed} columns; there are {n_columns}.</source>
        <translation>‏{name!r} يحتاج إلى {needed} أعمدة؛ والموجود {n_columns}.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be used in a formula; use for example sin(x) or x^2/4 - 2.</source>
        <translation>لا يمكن استعمال «⁦{shown}⁩» في صيغة؛ استعمل مثلًا ⁦sin(x)⁩ أو ⁦x^2/4 - 2⁩.</translation>
    </message>
    <message>
        <source>write abs(x) for the absolute value.</source>
        <translation>اكتب ⁦abs(x)⁩ للقيمة المطلقة.</translation>
    </message>
    <message>
        <source>use round brackets, ( and ).</source>
        <translation>استعمل القوسين المستديرين ⁦( )⁩.</translation>
    </message>
    <message>
        <source>write only the right side, such as sin(x).</source>
        <translation>اكتب الطرف الأيمن فقط، مثل ⁦sin(x)⁩.</translation>
    </message>
    <message>
        <source>character U+{ord:04X}</source>
        <translation>الحرف U+{ord:04X}</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here; put brackets around what it belongs to.</source>
        <translation>لا يمكن أن يأتي «⁦{text}⁩» هنا؛ ضع قوسين حول ما ينتمي إليه.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; use {names} and {functions}.</source>
        <translation>«⁦{shown}⁩» غير معروف؛ استعمل {names} و {functions}.</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation>العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>a formula is a text, such as sin(x).</source>
        <translation>الصيغة نص، مثل ⁦sin(x)⁩.</translation>
    </message>
    <message>
        <source>the formula is too long; use at most {max_length} characters.</source>
        <translation>الصيغة طويلة جدًّا؛ استعمل {max_length} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>something is missing before “{text}”, such as a number or {variable}.</source>
        <translation>ينقص شيء قبل «⁦{text}⁩»، مثل عدد أو {variable}.</translation>
    </message>
    <message>
        <source>write * before this number.</source>
        <translation>اكتب * قبل هذا العدد.</translation>
    </message>
    <message>
        <source>this “)” has no “(” before it.</source>
        <translation>ليس قبل «⁦)⁩» هذا «⁦(⁩».</translation>
    </message>
    <message>
        <source>use a point for decimals, such as 0.5; commas stand only within min and max.</source>
        <translation>استعمل النقطة للكسور العشرية مثل 0.5؛ الفواصل داخل min و max فقط.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; for a product use {product}.</source>
        <translation>«⁦{shown}⁩» غير معروف؛ للجداء استعمل ⁦{product}⁩.</translation>
    </message>
    <message>
        <source>“{shown}” is not known; did you mean {close}?</source>
        <translation>«⁦{shown}⁩» غير معروف؛ هل قصدت {close}؟</translation>
    </message>
    <message>
        <source>the formula is empty; use for example sin(x).</source>
        <translation>الصيغة فارغة؛ استعمل مثلًا ⁦sin(x)⁩.</translation>
    </message>
    <message>
        <source>it is not clear what “/” divides by; put * here, or use brackets such as 1/(2x).</source>
        <translation>ليس واضحًا على ماذا يقسم «/»؛ ضع * هنا، أو استعمل أقواسًا مثل ⁦1/(2x)⁩.</translation>
    </message>
    <message>
        <source>it is not clear where the exponent ends; put * here, or use brackets such as e^(2x).</source>
        <translation>ليس واضحًا أين ينتهي الأس؛ ضع * هنا، أو استعمل أقواسًا مثل ⁦e^(2x)⁩.</translation>
    </message>
    <message>
        <source>the formula ends too early; a number, a variable or a function is missing.</source>
        <translation>تنتهي الصيغة قبل أوانها؛ ينقص عدد أو متغير أو دالة.</translation>
    </message>
    <message>
        <source>something is missing before “)”.</source>
        <translation>ينقص شيء قبل «⁦)⁩».</translation>
    </message>
    <message>
        <source>this number is too large; use one below 1e308.</source>
        <translation>هذا العدد كبير جدًّا؛ استعمل أقل من 1e308.</translation>
    </message>
    <message>
        <source>put brackets after {name}, such as {name}({variable}).</source>
        <translation>ضع قوسين بعد {name}، مثل ⁦{name}({variable})⁩.</translation>
    </message>
    <message>
        <source>{name} needs two values, such as {name}({variable}, 1).</source>
        <translation>‏{name} تحتاج إلى قيمتين، مثل ⁦{name}({variable}, 1)⁩.</translation>
    </message>
    <message>
        <source>{name} takes one value; use a point for decimals, such as 0.5.</source>
        <translation>‏{name} تأخذ قيمة واحدة؛ استعمل النقطة للكسور العشرية مثل 0.5.</translation>
    </message>
    <message>
        <source>there are more than {max_depth} brackets within each other; use fewer.</source>
        <translation>الأقواس المتداخلة أكثر من {max_depth}؛ استعمل أقل.</translation>
    </message>
    <message>
        <source>the bracket of column {start} is not closed; “)” is missing.</source>
        <translation>قوس العمود {start} غير مغلق؛ ينقص «⁦)⁩».</translation>
    </message>
    <message>
        <source>the formula has more than {max_parts} parts; use a shorter one.</source>
        <translation>في الصيغة أكثر من {max_parts} جزءًا؛ استعمل أقصر منها.</translation>
    </message>
    <message>
        <source>there is a comma; use a point for decimals, such as 0.5.</source>
        <translation>توجد فاصلة؛ استعمل النقطة للكسور العشرية مثل 0.5.</translation>
    </message>
    <message>
        <source>{name!r} is not known; choose one of {datasets}.</source>
        <translation>‏{name!r} غير معروف؛ اختر من {datasets}.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>A disc inside a ring. Needs a hidden layer of at least 3 units.</source>
        <translation>قرص داخل حلقة. تحتاج إلى طبقة مخفية من 3 وحدات على الأقل.</translation>
    </message>
    <message>
        <source>XOR cloud</source>
        <translation>سحابة XOR</translation>
    </message>
    <message>
        <source>Four quarters, opposite ones of the same class: class 1 where exactly one coordinate is positive. No straight line separates them.</source>
        <translation>أربعة أرباع، للمتقابلين صنف واحد: الصنف 1 حيث إحدى الإحداثيتين فقط موجبة. لا خط مستقيم يفصلهما.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>سحابتا غاوس</translation>
    </message>
    <message>
        <source>Two clouds side by side. One straight line is enough.</source>
        <translation>سحابتان جنبًا إلى جنب. يكفي خط مستقيم واحد.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>حلزون</translation>
    </message>
    <message>
        <source>Two arms wound around each other. More turns need more units and layers.</source>
        <translation>ذراعان ملتف أحدهما حول الآخر. اللفات الأكثر تحتاج إلى وحدات وطبقات أكثر.</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>هلالان</translation>
    </message>
    <message>
        <source>Two half circles, each reaching into the other.</source>
        <translation>نصفا دائرة، كل منهما داخل في الآخر.</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Eight petals, four of each class, as in Andrew Ng&apos;s course.</source>
        <translation>ثماني بتلات، أربع لكل صنف، كما في مقرر Andrew Ng.</translation>
    </message>
    <message>
        <source>Above a curve</source>
        <translation>فوق منحنى</translation>
    </message>
    <message>
        <source>Class 1 above the curve x₂ = f(x₁), class 0 below. You choose the formula, so the true border is known.</source>
        <translation>الصنف 1 فوق المنحنى ⁦x₂ = f(x₁)⁩ والصنف 0 تحته. تختار الصيغة، فالحد الحقيقي معروف.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>عناقيد</translation>
    </message>
    <message>
        <source>A cloud for each class, in a circle. Straight lines from the middle separate them.</source>
        <translation>سحابة لكل صنف على دائرة. تفصلها خطوط مستقيمة من الوسط.</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>حلقات</translation>
    </message>
    <message>
        <source>A disc and rings around it, one inside the other, each of a class of its own. No straight lines separate them, but a few units do.</source>
        <translation>قرص وحلقات حوله واحدة داخل أخرى، لكل منها صنف. لا تفصلها خطوط مستقيمة، لكن وحدات قليلة تفصلها.</translation>
    </message>
    <message>
        <source>Spiral arms</source>
        <translation>أذرع حلزون</translation>
    </message>
    <message>
        <source>A spiral with an arm for each class. Needs more units and layers than two arms do.</source>
        <translation>حلزون له ذراع لكل صنف. يحتاج إلى وحدات وطبقات أكثر مما تحتاجه ذراعان.</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>سوسن</translation>
    </message>
    <message>
        <source>150 flowers of three kinds, of which four lengths were measured. Two kinds overlap a little.</source>
        <translation>150 زهرة من ثلاثة أنواع، قيست منها أربعة أطوال. نوعان منها متداخلان قليلًا.</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>بطاريق</translation>
    </message>
    <message>
        <source>Generated: three kinds of penguins with lengths in mm and a mass in g, drawn from normal distributions. The mass is so much larger than the lengths that the inputs have to be standardised.</source>
        <translation>مولَّدة: ثلاثة أنواع من البطاريق بأطوال (mm) وكتلة (g)، مسحوبة من توزيعات طبيعية. الكتلة أكبر بكثير من الأطوال، فلا بد من معايرة المدخلات.</translation>
    </message>
    <message>
        <source>Handwritten digits 0 to 7 as pictures of 8 × 8 pixels, up to 1,443; New Points draws others. Needs about 16 hidden units.</source>
        <translation>أرقام من 0 إلى 7 مكتوبة باليد، صورًا من ⁦8 × 8⁩ بكسل، حتى 1,443؛ «نقاط جديدة» يسحب غيرها. تحتاج إلى نحو 16 وحدة مخفية.</translation>
    </message>
    <message>
        <source>The four points of XOR. The smallest data that needs a hidden layer.</source>
        <translation>نقاط XOR الأربع. أصغر بيانات تحتاج إلى طبقة مخفية.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No points at all: click on the plane to add your own.</source>
        <translation>بلا نقاط: انقر على المستوى لإضافة نقاطك.</translation>
    </message>
    <message>
        <source>Numbers to learn: y rises evenly to the right. No hidden layer is needed; without one take 0.1 as the learning rate.</source>
        <translation>أعداد تُتعلَّم: y ترتفع بانتظام نحو اليمين. لا حاجة إلى طبقة مخفية؛ وبدونها خذ 0.1 معدلَ تعلم.</translation>
    </message>
    <message>
        <source>Gaussian hills</source>
        <translation>تلّا غاوس</translation>
    </message>
    <message>
        <source>Numbers to learn: two hills and a hollow. Needs about 8 units.</source>
        <translation>أعداد تُتعلَّم: تلّان ومنخفض. تحتاج إلى نحو 8 وحدات.</translation>
    </message>
    <message>
        <source>Sine ridge</source>
        <translation>سلسلة جيبية</translation>
    </message>
    <message>
        <source>Numbers to learn: straight waves that run across the plane. 8 units learn them from nearly every start.</source>
        <translation>أعداد تُتعلَّم: أمواج مستقيمة تعبر المستوى. تتعلمها 8 وحدات من كل بداية تقريبًا.</translation>
    </message>
    <message>
        <source>Curve y = f(x)</source>
        <translation>المنحنى ⁦y = f(x)⁩</translation>
    </message>
    <message>
        <source>Numbers to learn from one input, on a curve of your own: the network&apos;s curve is drawn through the points.</source>
        <translation>أعداد تُتعلَّم من مدخل واحد على منحنى تختاره: يُرسم منحنى الشبكة عبر النقاط.</translation>
    </message>
    <message>
        <source>Penguin mass</source>
        <translation>كتلة البطريق</translation>
    </message>
    <message>
        <source>Generated: numbers to learn, the mass of a penguin in kg from three of its lengths in mm. The lengths are large numbers: standardise the inputs.</source>
        <translation>مولَّدة: أعداد تُتعلَّم، كتلة البطريق (kg) من ثلاثة أطوال (mm). الأطوال أعداد كبيرة: عاير المدخلات.</translation>
    </message>
    <message>
        <source>Gauss</source>
        <translation>غاوس</translation>
    </message>
    <message>
        <source>Above f</source>
        <translation>فوق f</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>أذرع</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>تلال</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>أمواج</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>كتلة</translation>
    </message>
    <message>
        <source>150 flowers measured by E. Anderson, from R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; UCI Machine Learning Repository, doi 10.24432/C56C76, CC BY 4.0. Lengths in cm.</source>
        <translation>150 زهرة قاسها E. Anderson، من ⁦R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; UCI Machine Learning Repository, doi 10.24432/C56C76, CC BY 4.0⁩. الأطوال بوحدة cm.</translation>
    </message>
    <message>
        <source>Digits 0 to 7 of the test set of Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0. Here the ink of a pixel goes from 0 to 1.</source>
        <translation>الأرقام من 0 إلى 7 من مجموعة اختبار ⁦Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0⁩. حبر البكسل هنا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>نقاطك</translation>
    </message>
    <message>
        <source>has an empty name; write at least one character.</source>
        <translation>له اسم فارغ؛ اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>has a name of {n_name} characters; at most {max_name_length} fit.</source>
        <translation>له اسم من {n_name} حرفًا؛ الحد {max_name_length}.</translation>
    </message>
    <message>
        <source>class {word}</source>
        <translation>الصنف {word}</translation>
    </message>
    <message>
        <source>has {n_columns} names; there are 1 to {max_columns} columns.</source>
        <translation>فيه {n_columns} أسماء؛ والأعمدة من 1 إلى {max_columns}.</translation>
    </message>
    <message>
        <source>has {n_classes} names; at most {max_classes} fit.</source>
        <translation>فيه {n_classes} أسماء؛ الحد {max_classes}.</translation>
    </message>
    <message>
        <source>has the same name twice; each class needs its own.</source>
        <translation>فيه الاسم نفسه مرتين؛ لكل صنف اسم خاص.</translation>
    </message>
    <message>
        <source>y = {text} has no value from x = −{half:g} to {half:g}; use one that has, such as 3 sin(x).</source>
        <translation>ليس لـ ⁦y = {text}⁩ قيمة من ⁦x = −{half:g}⁩ إلى ⁦{half:g}⁩؛ استعمل ما له قيمة، مثل ⁦3 sin(x)⁩.</translation>
    </message>
    <message>
        <source>y = {text} is larger than {largest_value:,.0f} within x = −{half:g} to {half:g}; divide it by a number.</source>
        <translation>⁦y = {text}⁩ أكبر من {largest_value:,.0f} بين ⁦x = −{half:g}⁩ و ⁦{half:g}⁩؛ اقسمها على عدد.</translation>
    </message>
    <message>
        <source>At {share:g} %, {names} would have no training points; one point of each is trained on.</source>
        <translation>عند {share:g} % لا تبقى نقاط تدريب للأصناف {names}؛ تُؤخذ للتدريب نقطة من كل منها.</translation>
    </message>
    <message>
        <source>Up to {few_examples} points, all are trained on.</source>
        <translation>حتى {few_examples} نقطة تكون كلها للتدريب.</translation>
    </message>
    <message>
        <source>All points are used for training: a set of up to {few_examples} points has no test points.</source>
        <translation>كل النقاط للتدريب: المجموعة التي لا تزيد على {few_examples} نقطة ليست لها نقاط اختبار.</translation>
    </message>
    <message>
        <source>At {share:g} %, {name} would have no training points; one of its points is trained on.</source>
        <translation>عند {share:g} % لا تبقى نقاط تدريب للصنف {name}؛ تُؤخذ للتدريب نقطة منه.</translation>
    </message>
    <message>
        <source>Dead ReLU</source>
        <translation>وحدة ReLU ميتة</translation>
    </message>
    <message>
        <source>One step that is too large, and units are 0 for every point.</source>
        <translation>خطوة واحدة كبيرة جدًّا، فتصير وحدات 0 عند كل نقطة.</translation>
    </message>
    <message>
        <source>Saturated sigmoid</source>
        <translation>‏sigmoid مشبعة</translation>
    </message>
    <message>
        <source>Where the sigmoid is flat, units do not learn.</source>
        <translation>حيث sigmoid مستوية لا تتعلم الوحدات.</translation>
    </message>
    <message>
        <source>The learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Too small, good and too large, side by side.</source>
        <translation>صغير جدًّا وجيد وكبير جدًّا، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>One example forward and backward</source>
        <translation>مثال واحد إلى الأمام وإلى الخلف</translation>
    </message>
    <message>
        <source>One iteration in slow motion, with every number.</source>
        <translation>تكرار واحد بحركة بطيئة، بكل أرقامه.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>تلاشي التدرج</translation>
    </message>
    <message>
        <source>Six layers of sigmoid pass almost nothing back.</source>
        <translation>ست طبقات sigmoid لا تكاد تعيد شيئًا.</translation>
    </message>
    <message>
        <source>Equal start</source>
        <translation>بداية متساوية</translation>
    </message>
    <message>
        <source>With equal start weights, four units are only one.</source>
        <translation>بأوزان ابتدائية متساوية تكون أربع وحدات واحدة فقط.</translation>
    </message>
    <message>
        <source>The true border</source>
        <translation>الحد الحقيقي</translation>
    </message>
    <message>
        <source>All points are right, and still much of the plane is wrong.</source>
        <translation>كل النقاط صحيحة، ومع ذلك كثير من المستوى خطأ.</translation>
    </message>
    <message>
        <source>This network has no hidden layer, so its boundary is always a straight line.</source>
        <translation>ليس في هذه الشبكة طبقة مخفية، فحدها خط مستقيم دائمًا.</translation>
    </message>
    <message>
        <source>Press Run: the loss stays near 0.69, and the four points are never all right.</source>
        <translation>اضغط «تشغيل»: تبقى الخسارة قرب 0.69، ولا تصح النقاط الأربع معًا أبدًا.</translation>
    </message>
    <message>
        <source>Now press + beside “0 hidden layers” above the network: soon all four points are right.</source>
        <translation>اضغط الآن ⁦+⁩ بجانب «بلا طبقات مخفية» فوق الشبكة: وسرعان ما تصح النقاط الأربع.</translation>
    </message>
    <message>
        <source>The hidden units are ReLU: each is 0 on one side. The learning rate of 10 is much too large.</source>
        <translation>الوحدات المخفية ReLU: كل منها 0 على جانب. ومعدل التعلم 10 كبير جدًّا.</translation>
    </message>
    <message>
        <source>Press Run: warning signs appear at units whose z is below 0 for all points. Their gradient is exactly 0.</source>
        <translation>اضغط «تشغيل»: تظهر تنبيهات عند وحدات z فيها تحت 0 عند كل النقاط. تدرجها 0 بالضبط.</translation>
    </message>
    <message>
        <source>Nothing wakes a dead unit. Click a sign and its first button, then Run: a smaller rate learns the circle.</source>
        <translation>لا شيء يوقظ وحدة ميتة. انقر على تنبيه ثم على زره الأول، ثم «تشغيل»: معدل أصغر يتعلم الدائرة.</translation>
    </message>
    <message>
        <source>The start weights are 50 times too large. In the microscope nearly all points lie on flat parts of the curve.</source>
        <translation>الأوزان الابتدائية أكبر من اللازم 50 مرة. في المجهر تقع كل النقاط تقريبًا على أجزاء مستوية من المنحنى.</translation>
    </message>
    <message>
        <source>Press Run: there g′(z) is almost 0, so the error signal is lost and the network hardly learns.</source>
        <translation>اضغط «تشغيل»: هناك تكاد ⁦g′(z)⁩ تكون 0، فتضيع إشارة الخطأ ولا تكاد الشبكة تتعلم.</translation>
    </message>
    <message>
        <source>Click a warning sign and its first button, Start with Xavier Weights. Press Run: it learns the circle.</source>
        <translation>انقر على تنبيه ثم على زره الأول «البدء بأوزان Xavier». اضغط «تشغيل»: تتعلم الدائرة.</translation>
    </message>
    <message>
        <source>The grey loss curves are three runs from the same start weights, with the rates 0.03, 0.3 and 10.</source>
        <translation>منحنيات الخسارة الرمادية ثلاث جولات من الأوزان الابتدائية نفسها، بالمعدلات 0.03 و 0.3 و 10.</translation>
    </message>
    <message>
        <source>Press Run: with the rate 3 the loss falls fast. With 0.03 it hardly falls, with 10 it jumps up and down.</source>
        <translation>اضغط «تشغيل»: بالمعدل 3 تنخفض الخسارة سريعًا. وبالمعدل 0.03 لا تكاد تنخفض، وبالمعدل 10 تقفز صعودًا وهبوطًا.</translation>
    </message>
    <message>
        <source>Type another learning rate, press Reset and Run: its curve joins the others.</source>
        <translation>اكتب معدل تعلم آخر، واضغط «إعادة ضبط» ثم «تشغيل»: ينضم منحناه إلى غيره.</translation>
    </message>
    <message>
        <source>Each batch is one of the four points. The equations show its numbers.</source>
        <translation>كل دفعة واحدة من النقاط الأربع. والمعادلات تعرض أرقامها.</translation>
    </message>
    <message>
        <source>Press Step several times: forward through both layers, the cost, backward, and then the update.</source>
        <translation>اضغط «خطوة» عدة مرات: إلى الأمام عبر الطبقتين، ثم التكلفة، ثم إلى الخلف، ثم التحديث.</translation>
    </message>
    <message>
        <source>Click a number in the equations to see the sum behind it. Run does the same in slow motion.</source>
        <translation>انقر على رقم في المعادلات لترى المجموع الذي وراءه. و«تشغيل» يفعل ذلك بحركة بطيئة.</translation>
    </message>
    <message>
        <source>Six hidden layers of sigmoid. On its way back, each layer multiplies the gradient by g′, at most 0.25.</source>
        <translation>ست طبقات مخفية من sigmoid. في طريق العودة تضرب كل طبقة التدرج في ⁦g′⁩، وهي 0.25 على الأكثر.</translation>
    </message>
    <message>
        <source>Press Run: the signs say that almost nothing arrives at the first layers. The loss stays near 0.69.</source>
        <translation>اضغط «تشغيل»: تقول التنبيهات إنه لا يكاد يصل شيء إلى الطبقات الأولى. وتبقى الخسارة قرب 0.69.</translation>
    </message>
    <message>
        <source>Choose tanh as the activation. Its g′ is up to 1: within seconds the same network learns the circle.</source>
        <translation>اختر tanh دالةَ تنشيط. تصل ⁦g′⁩ فيها إلى 1: فتتعلم الشبكة نفسها الدائرة في ثوانٍ.</translation>
    </message>
    <message>
        <source>All start weights are 0.5, so the four hidden units have the same picture.</source>
        <translation>كل الأوزان الابتدائية 0.5، فللوحدات المخفية الأربع الصورة نفسها.</translation>
    </message>
    <message>
        <source>Press Run: all units get the same gradient and stay the same. The boundary cannot close.</source>
        <translation>اضغط «تشغيل»: لكل الوحدات التدرج نفسه فتبقى متطابقة. ولا يستطيع الحد أن ينغلق.</translation>
    </message>
    <message>
        <source>Click a warning sign and its first button, Start with Xavier Weights. Press Run: now the units differ.</source>
        <translation>انقر على تنبيه ثم على زره الأول «البدء بأوزان Xavier». اضغط «تشغيل»: الآن تختلف الوحدات.</translation>
    </message>
    <message>
        <source>The line of dashes and dots is the true border, 2 sin(x). The network sees only 40 points, not the curve.</source>
        <translation>خط الشرطات والنقط هو الحد الحقيقي، ⁦2 sin(x)⁩. لا ترى الشبكة إلا 40 نقطة، لا المنحنى.</translation>
    </message>
    <message>
        <source>Press Run: soon all points are right, but between them the learned border is far from the true one.</source>
        <translation>اضغط «تشغيل»: سرعان ما تصح كل النقاط، لكن الحد المتعلَّم بينها بعيد عن الحقيقي.</translation>
    </message>
    <message>
        <source>Now set Samples to 1000: with so many points, the two borders nearly agree. Then type a formula of your own.</source>
        <translation>اجعل الآن «العينات» 1000: مع نقاط كثيرة كهذه يكاد الحدان يتفقان. ثم اكتب صيغة من عندك.</translation>
    </message>
    <message>
        <source>{quantity} overflowed in {phase} of iteration {iteration}.</source>
        <translation>فاضت {quantity} في {phase} من التكرار {iteration}.</translation>
    </message>
    <message>
        <source>all {n} without {names}</source>
        <translation>كل {n} ما عدا {names}</translation>
    </message>
    <message>
        <source>{label} penalty</source>
        <translation>جزاء {label}</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>بلا جزاء</translation>
    </message>
    <message>
        <source>two outputs</source>
        <translation>مخرجان</translation>
    </message>
    <message>
        <source>one output</source>
        <translation>مخرج واحد</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>كل {n}</translation>
    </message>
    <message>
        <source>leak {value}</source>
        <translation>التسرب {value}</translation>
    </message>
    <message>
        <source>batch size {value}</source>
        <translation>حجم الدفعة {value}</translation>
    </message>
    <message>
        <source>inputs {value}</source>
        <translation>المدخلات {value}</translation>
    </message>
    <message>
        <source>start scale {value}</source>
        <translation>مقياس البدء {value}</translation>
    </message>
    <message>
        <source>weight seed {value}</source>
        <translation>بذرة الأوزان {value}</translation>
    </message>
    <message>
        <source>{label} start</source>
        <translation>البدء {label}</translation>
    </message>
    <message>
        <source>{share:.0%} for training</source>
        <translation>‏{share:.0%} للتدريب</translation>
    </message>
    <message>
        <source>standardised inputs</source>
        <translation>مدخلات معيارية</translation>
    </message>
    <message>
        <source>raw inputs</source>
        <translation>مدخلات خام</translation>
    </message>
    <message>
        <source>a layer holds at most {units_on_screen} units.</source>
        <translation>الطبقة تسع {units_on_screen} وحدة على الأكثر.</translation>
    </message>
    <message>
        <source>a layer needs at least one unit; remove the layer instead.</source>
        <translation>تحتاج الطبقة إلى وحدة واحدة على الأقل؛ أزل الطبقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>the network holds at most {layers_on_screen} hidden layers.</source>
        <translation>الشبكة تسع {layers_on_screen} طبقات مخفية على الأكثر.</translation>
    </message>
    <message>
        <source>there is no hidden layer to remove.</source>
        <translation>لا توجد طبقة مخفية لإزالتها.</translation>
    </message>
    <message>
        <source>there is no hidden layer {layer}.</source>
        <translation>لا توجد طبقة مخفية {layer}.</translation>
    </message>
    <message>
        <source>shows two of the {n_columns} columns, each once.</source>
        <translation>تعرض اثنين من {n_columns} عمودًا، كلًّا منهما مرة.</translation>
    </message>
    <message>
        <source>holds a column too far out; at most {max_coordinate:,.0f}.</source>
        <translation>تثبت عمودًا بعيدًا جدًّا؛ الحد {max_coordinate:,.0f}.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>الطبقات المخفية</translation>
    </message>
    <message>
        <source>Units in each hidden layer, from the input to the output. Without any, this is logistic regression.</source>
        <translation>عدد الوحدات في كل طبقة مخفية، من المدخل إلى المخرج. بلا أي منها يكون هذا انحدارًا لوجستيًّا.</translation>
    </message>
    <message>
        <source>The function g in A = g(Z) of the hidden units, one for all layers or one for each.</source>
        <translation>الدالة g في ⁦A = g(Z)⁩ للوحدات المخفية، واحدة لكل الطبقات أو واحدة لكل طبقة.</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>التسرب</translation>
    </message>
    <message>
        <source>Slope of leaky ReLU below zero, max(leak z, z). The lecture uses 0.1.</source>
        <translation>ميل leaky ReLU تحت الصفر، ⁦max(leak z, z)⁩. تستعمل المحاضرة 0.1.</translation>
    </message>
    <message>
        <source>What training minimises: of classes the cross-entropy (in nats) or half the mean squared error, of numbers the squared error.</source>
        <translation>ما يصغّره التدريب: للأصناف الإنتروبيا المتقاطعة (nats) أو نصف متوسط مربعات الخطأ، وللأعداد الخطأ التربيعي.</translation>
    </message>
    <message>
        <source>How the start weights are drawn, the same for all activations. Biases start at 0.</source>
        <translation>كيف تُسحب الأوزان الابتدائية، واحدة لكل دوال التنشيط. تبدأ الانحيازات من 0.</translation>
    </message>
    <message>
        <source>Start scale</source>
        <translation>مقياس البدء</translation>
    </message>
    <message>
        <source>The s of the start weights: a factor for Xavier and He, where 1 is usual; the spread for normal, the largest weight for uniform, the weight itself for constant. Large values saturate the units.</source>
        <translation>‏s للأوزان الابتدائية: عامل لـ Xavier و He والمعتاد فيه 1؛ والانتشار للتوزيع الطبيعي، وأكبر وزن للمنتظم، والوزن نفسه للثابت. القيم الكبيرة تشبع الوحدات.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>The rule that turns the gradient into an update of the weights.</source>
        <translation>القاعدة التي تحوّل التدرج إلى تحديث للأوزان.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>The step size α in W := W − α dW. Usual values are 0.001 to 3.</source>
        <translation>حجم الخطوة α في ⁦W := W − α dW⁩. القيم المعتادة من 0.001 إلى 3.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Examples per iteration. The lecture uses all; smaller batches give more, but noisier iterations.</source>
        <translation>عدد الأمثلة في التكرار. تستعمل المحاضرة كلها؛ الدفعات الأصغر تعطي تكرارات أكثر لكنها أكثر ضجيجًا.</translation>
    </message>
    <message>
        <source>A term for large weights that is added to the loss. Biases have no penalty.</source>
        <translation>حدّ على الأوزان الكبيرة يضاف إلى الخسارة. لا جزاء على الانحيازات.</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>معدل الجزاء</translation>
    </message>
    <message>
        <source>The factor λ of the penalty. Usual values are 0.001 to 0.1.</source>
        <translation>العامل λ للجزاء. القيم المعتادة من 0.001 إلى 0.1.</translation>
    </message>
    <message>
        <source>Which values of a point the network gets as input.</source>
        <translation>أي قيم النقطة تأخذها الشبكة مدخلات.</translation>
    </message>
    <message>
        <source>Standardise inputs</source>
        <translation>معايرة المدخلات</translation>
    </message>
    <message>
        <source>{formula}, with the mean and the deviation of the training points, before the features are computed. The points stay where they are; only the network&apos;s inputs change. Use it for points far from 0, or when one axis has a much larger range than the other.</source>
        <translation>⁦{formula}⁩، بمتوسط نقاط التدريب وانحرافها، قبل حساب السمات. تبقى النقاط في أماكنها؛ ولا تتغير إلا مدخلات الشبكة. استعملها لنقاط بعيدة عن 0، أو إذا كان مدى أحد المحورين أكبر بكثير من الآخر.</translation>
    </message>
    <message>
        <source>The share of the generated points used for training; the others are only for testing. Points you add are used for training, and so are all points of sets of up to {few_examples}.</source>
        <translation>حصة النقاط المولَّدة المستعملة في التدريب؛ وغيرها للاختبار فقط. النقاط التي تضيفها للتدريب، وكذلك كل نقاط المجموعات التي لا تزيد على {few_examples}.</translation>
    </message>
    <message>
        <source>Sets the random start weights and the batch order. The same seed gives the same run.</source>
        <translation>تحدد الأوزان الابتدائية العشوائية وترتيب الدفعات. البذرة نفسها تعطي الجولة نفسها.</translation>
    </message>
    <message>
        <source>Two outputs for two classes</source>
        <translation>مخرجان لصنفين</translation>
    </message>
    <message>
        <source>An output for each class, with softmax, instead of one sigmoid. It is the same function: σ(z) is the softmax of z and 0. More than two classes always have an output each.</source>
        <translation>مخرج لكل صنف مع softmax بدلًا من sigmoid واحدة. هي الدالة نفسها: ⁦σ(z)⁩ هي softmax لـ z و 0. وأكثر من صنفين لكل منها مخرج دائمًا.</translation>
    </message>
    <message>
        <source>must be a sequence, not {values!r}.</source>
        <translation>يجب أن يكون سلسلة، لا ⁦{values!r}⁩.</translation>
    </message>
    <message>
        <source>{value!r} is not known; choose one of {offered}.</source>
        <translation>‏{value!r} غير معروف؛ اختر من {offered}.</translation>
    </message>
    <message>
        <source>{value!r} is neither on nor off; choose true or false.</source>
        <translation>‏{value!r} ليس تفعيلًا ولا تعطيلًا؛ اختر true أو false.</translation>
    </message>
    <message>
        <source>{n_hidden_units} layers; at most {max_hidden_layers}.</source>
        <translation>‏{n_hidden_units} طبقة؛ الحد {max_hidden_layers}.</translation>
    </message>
    <message>
        <source>{n_names} names for {n_hidden_units} hidden layers; give one for each.</source>
        <translation>‏{n_names} أسماء لـ {n_hidden_units} طبقات مخفية؛ اجعل لكل منها اسمًا.</translation>
    </message>
    <message>
        <source>the network needs at least one input feature.</source>
        <translation>تحتاج الشبكة إلى سمة مدخلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>each feature can be used once.</source>
        <translation>كل سمة تُستعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Standardised inputs lie around 0 and have both signs.</source>
        <translation>المدخلات المعيارية تقع حول 0 ولها الإشارتان.</translation>
    </message>
    <message>
        <source>The learning rate is larger than usual; one large step can move a unit so far that it stays at 0.</source>
        <translation>معدل التعلم أكبر من المعتاد؛ خطوة كبيرة واحدة قد تنقل وحدة بعيدًا فتبقى عند 0.</translation>
    </message>
    <message>
        <source>An update moved the unit so far that it is 0 everywhere; smaller steps may avoid this.</source>
        <translation>نقل تحديث الوحدة بعيدًا فصارت 0 في كل مكان؛ قد تمنع ذلك خطوات أصغر.</translation>
    </message>
    <message>
        <source>Lower the Learning Rate to {rate:g}</source>
        <translation>خفض معدل التعلم إلى {rate:g}</translation>
    </message>
    <message>
        <source>The step then follows the mean over all training examples, not over a few.</source>
        <translation>عندئذ تتبع الخطوة المتوسط على كل أمثلة التدريب، لا على بضعة منها.</translation>
    </message>
    <message>
        <source>Its slope below 0 is not 0, so the unit can come back.</source>
        <translation>ليس ميلها تحت 0 صفرًا، فتستطيع الوحدة أن تعود.</translation>
    </message>
    <message>
        <source>Use Leaky ReLU in Layer {layer}</source>
        <translation>استعمال Leaky ReLU في الطبقة {layer}</translation>
    </message>
    <message>
        <source>{label} is flat where |z| is large; leaky ReLU is not.</source>
        <translation>‏{label} مستوية حيث ⁦|z|⁩ كبيرة؛ و leaky ReLU ليست كذلك.</translation>
    </message>
    <message>
        <source>Each layer multiplies by g′. That of sigmoid is at most 0.25, that of tanh at most 1.</source>
        <translation>كل طبقة تضرب في ⁦g′⁩. وهي في sigmoid لا تزيد على 0.25، وفي tanh على 1.</translation>
    </message>
    <message>
        <source>Each layer multiplies by g′, and that of ReLU is 1 for every z above 0.</source>
        <translation>كل طبقة تضرب في ⁦g′⁩، وهي في ReLU تساوي 1 عند كل z فوق 0.</translation>
    </message>
    <message>
        <source>The error signal then passes through fewer layers on its way back.</source>
        <translation>عندئذ تمر إشارة الخطأ بطبقات أقل في طريق عودتها.</translation>
    </message>
    <message>
        <source>A penalty on large weights keeps them small.</source>
        <translation>جزاء الأوزان الكبيرة يُبقيها صغيرة.</translation>
    </message>
    <message>
        <source>Standardise Inputs</source>
        <translation>معايرة المدخلات</translation>
    </message>
    <message>
        <source>The inputs are large (mean {size}; about 1 is usual), so every z is large, whatever the start weights are.</source>
        <translation>المدخلات كبيرة (متوسطها {size}؛ والمعتاد نحو 1)، فكل z كبيرة مهما كانت الأوزان الابتدائية.</translation>
    </message>
    <message>
        <source>The start weights are larger than usual; Xavier with scale 1 fits the number of units.</source>
        <translation>الأوزان الابتدائية أكبر من المعتاد؛ Xavier بمقياس 1 تناسب عدد الوحدات.</translation>
    </message>
    <message>
        <source>The start weights are smaller than usual; Xavier with scale 1 fits the number of units.</source>
        <translation>الأوزان الابتدائية أصغر من المعتاد؛ Xavier بمقياس 1 تناسب عدد الوحدات.</translation>
    </message>
    <message>
        <source>Random start weights make the units different from the first iteration on.</source>
        <translation>الأوزان الابتدائية العشوائية تجعل الوحدات مختلفة من أول تكرار.</translation>
    </message>
    <message>
        <source>Start with Xavier Weights</source>
        <translation>البدء بأوزان Xavier</translation>
    </message>
    <message>
        <source>The weights grew far beyond their start weights; smaller steps keep them smaller.</source>
        <translation>نمت الأوزان كثيرًا عن قيمها الابتدائية؛ خطوات أصغر تُبقيها أصغر.</translation>
    </message>
    <message>
        <source>By these numbers, a learning rate up to about {rate} would not have raised the loss.</source>
        <translation>حسب هذه الأرقام ما كان معدل تعلم حتى نحو {rate} ليرفع الخسارة.</translation>
    </message>
    <message>
        <source>With a smaller step, the slope predicts the change of the loss better.</source>
        <translation>مع خطوة أصغر يتنبأ الميل بتغير الخسارة أحسن.</translation>
    </message>
    <message>
        <source>Smaller steps change the weights less in each iteration.</source>
        <translation>الخطوات الأصغر تغيّر الأوزان أقل في كل تكرار.</translation>
    </message>
    <message>
        <source>Use All Examples in Each Batch</source>
        <translation>استعمال كل الأمثلة في كل دفعة</translation>
    </message>
    <message>
        <source>Use tanh in the Hidden Layers</source>
        <translation>استعمال tanh في الطبقات المخفية</translation>
    </message>
    <message>
        <source>Use ReLU in the Hidden Layers</source>
        <translation>استعمال ReLU في الطبقات المخفية</translation>
    </message>
    <message>
        <source>Use tanh in Layer {layer}</source>
        <translation>استعمال tanh في الطبقة {layer}</translation>
    </message>
    <message>
        <source>To see the difference: its outputs have both signs.</source>
        <translation>لترى الفرق: لمخرجاتها الإشارتان.</translation>
    </message>
    <message>
        <source>Remove a Hidden Layer</source>
        <translation>إزالة طبقة مخفية</translation>
    </message>
    <message>
        <source>Start with New Random Weights</source>
        <translation>البدء بأوزان عشوائية جديدة</translation>
    </message>
    <message>
        <source>Other start weights may not lead to this.</source>
        <translation>قد لا تؤدي أوزان ابتدائية أخرى إلى هذا.</translation>
    </message>
    <message>
        <source>Add the L2 penalty</source>
        <translation>إضافة جزاء L2</translation>
    </message>
    <message>
        <source>The start weights of this run are different from each other.</source>
        <translation>الأوزان الابتدائية لهذه الجولة يختلف بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Change one weight of one of the units by hand</source>
        <translation>غيّر باليد وزنًا واحدًا لإحدى الوحدتين</translation>
    </message>
    <message>
        <source>From then on the units become different.</source>
        <translation>من ذلك الحين تصير الوحدات مختلفة.</translation>
    </message>
    <message>
        <source>Set the Leak to 0.1</source>
        <translation>ضبط التسرب على 0.1</translation>
    </message>
    <message>
        <source>the mean error {error} is above {harmful_error}</source>
        <translation>متوسط الخطأ {error} فوق {harmful_error}</translation>
    </message>
    <message>
        <source>the mean error |a − y| is above {harmful_share:.0%} of the mean deviation of the numbers</source>
        <translation>متوسط الخطأ ⁦|a − y|⁩ فوق {harmful_share:.0%} من متوسط انحراف الأعداد</translation>
    </message>
    <message>
        <source>must be a weight or a bias of the network.</source>
        <translation>يجب أن يكون وزنًا أو انحيازًا من الشبكة.</translation>
    </message>
    <message>
        <source>the two axes need different weights.</source>
        <translation>يحتاج المحوران إلى وزنين مختلفين.</translation>
    </message>
    <message>
        <source>The rows of y are {names}.</source>
        <translation>صفوف y هي {names}.</translation>
    </message>
    <message>
        <source>y = 1 is {one}, y = 0 is {zero}.</source>
        <translation>‏⁦y = 1⁩ هو {one}، و ⁦y = 0⁩ هو {zero}.</translation>
    </message>
    <message>
        <source>y is {name}.</source>
        <translation>‏y هو {name}.</translation>
    </message>
    <message>
        <source>Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. The gradient of J for its weights is exactly 0: training does not change its weights.</source>
        <translation>‏z فيها 0 أو سالبة عند كل مثال تدريب، فمخرجها وميلها 0 عند كلها. وتدرج J لأوزانها 0 بالضبط: لا يغيّر التدريب أوزانها.</translation>
    </message>
    <message numerus="yes">
        <source>It has the same incoming weights, bias and outgoing weights as units {units}.</source>
        <translation>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدات {units}.</numerusform>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدة {units}.</numerusform>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدتين {units}.</numerusform>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدات {units}.</numerusform>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدات {units}.</numerusform>
            <numerusform>لها الأوزان الداخلة والانحياز والأوزان الخارجة نفسها كالوحدات {units}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal units get equal gradients, so they stay equal: together they do the work of one unit.</source>
        <translation>الوحدات المتساوية لها تدرجات متساوية، فتبقى متساوية: وتقوم معًا بعمل وحدة واحدة.</translation>
    </message>
    <message>
        <source>By dW = dZ Aᵀ, each of these examples pushes all weights of a unit in the same direction: all up, or all down. This is not an error: many good networks train this way. The path to the minimum has more zigzag.</source>
        <translation>بحسب ⁦dW = dZ Aᵀ⁩ يدفع كل من هذه الأمثلة كل أوزان الوحدة في اتجاه واحد: كلها إلى أعلى أو كلها إلى أسفل. ليس هذا خطأ: كثير من الشبكات الجيدة تتدرب هكذا. لكن الطريق إلى القيمة الصغرى أكثر تعرجًا.</translation>
    </message>
    <message>
        <source>The next update goes downhill, but the loss rises: the step is too long and lands on the other side of the valley, higher than before.</source>
        <translation>يسير التحديث التالي نزولًا، لكن الخسارة ترتفع: الخطوة طويلة جدًّا فتقع على الجانب الآخر من الوادي، أعلى مما كانت.</translation>
    </message>
    <message>
        <source>The loss J on its batch, before</source>
        <translation>الخسارة J على دفعته، قبل</translation>
    </message>
    <message>
        <source>Update of parameters: {formula}</source>
        <translation>تحديث المعاملات: ⁦{formula}⁩</translation>
    </message>
    <message>
        <source>Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. The gradient of J for its weights is exactly 0: only a change in the layers before it can bring it back.</source>
        <translation>‏z فيها 0 أو سالبة عند كل مثال تدريب، فمخرجها وميلها 0 عند كلها. وتدرج J لأوزانها 0 بالضبط: لا يعيدها إلا تغير في الطبقات التي قبلها.</translation>
    </message>
    <message>
        <source>They are all 0.</source>
        <translation>كلها 0.</translation>
    </message>
    <message>
        <source>The features all have the same sign for {share} of the training examples.</source>
        <translation>للسمات كلها الإشارة نفسها عند {share} من أمثلة التدريب.</translation>
    </message>
    <message>
        <source>The outputs of layer {layer} all have the same sign for {share} of the training examples.</source>
        <translation>لمخرجات الطبقة {layer} كلها الإشارة نفسها عند {share} من أمثلة التدريب.</translation>
    </message>
    <message>
        <source>The last update went downhill, but the loss rose: the step was too long and landed on the other side of the valley, higher than before.</source>
        <translation>سار التحديث الأخير نزولًا، لكن الخسارة ارتفعت: كانت الخطوة طويلة جدًّا فوقعت على الجانب الآخر من الوادي، أعلى مما كانت.</translation>
    </message>
    <message>
        <source>The loss (J and the penalty) on its batch, before</source>
        <translation>الخسارة (J مع الجزاء) على دفعته، قبل</translation>
    </message>
    <message>
        <source>For {share} of the training examples, z lies where {label} is nearly flat. There g′(z) is close to 0, so {lost_share} of the error signal that comes back to the unit is lost. It hardly learns, although the network still makes mistakes.</source>
        <translation>عند {share} من أمثلة التدريب تقع z حيث {label} تكاد تكون مستوية. هناك ⁦g′(z)⁩ قرب 0، فيضيع {lost_share} من إشارة الخطأ العائدة إلى الوحدة. فلا تكاد تتعلم، مع أن الشبكة ما زالت تخطئ.</translation>
    </message>
    <message>
        <source>Shown when at least {share} of the examples are saturated and at least {lost_share} of the error signal is lost, while {error_limit}.</source>
        <translation>يظهر إذا تشبع {share} من الأمثلة على الأقل وضاع {lost_share} من إشارة الخطأ على الأقل، بينما {error_limit}.</translation>
    </message>
    <message>
        <source>Loses half the spectrum. Leaky ReLU will not “die”.</source>
        <translation>تفقد نصف الطيف. ‏Leaky ReLU لن «تموت».</translation>
    </message>
    <message>
        <source>Shown when the output is 0 for every example. One example above 0 is enough to bring the unit back.</source>
        <translation>يظهر إذا كان المخرج 0 عند كل مثال. مثال واحد فوق 0 يكفي لإعادة الوحدة.</translation>
    </message>
    <message>
        <source>Initialize parameters.</source>
        <translation>تهيئة المعاملات.</translation>
    </message>
    <message>
        <source>Shown when weights and bias differ by at most {size} of the largest one.</source>
        <translation>يظهر إذا اختلفت الأوزان والانحياز بما لا يزيد على {size} من أكبرها.</translation>
    </message>
    <message>
        <source>Shown when this is so for at least {share} of the examples.</source>
        <translation>يظهر إذا كان الأمر كذلك عند {share} من الأمثلة على الأقل.</translation>
    </message>
    <message>
        <source>The error signal becomes smaller in each layer on its way back. Only {size} of dZ[{last}] at the output arrives at layer {layer}, so its weights hardly change while those of the output do.</source>
        <translation>تصغر إشارة الخطأ في كل طبقة في طريق عودتها. لا يصل إلى الطبقة {layer} إلا {size} من dZ[{last}] عند المخرج، فلا تكاد أوزانها تتغير بينما تتغير أوزان المخرج.</translation>
    </message>
    <message>
        <source>Shown when less than {size} of the output’s error signal arrives at a layer.</source>
        <translation>يظهر إذا وصل إلى الطبقة أقل من {size} من إشارة خطأ المخرج.</translation>
    </message>
    <message>
        <source>The error signal becomes larger in each layer on its way back: dZ[{layer}] is {size} times as large as dZ[{last}] at the output. One update can change these weights far too much.</source>
        <translation>تكبر إشارة الخطأ في كل طبقة في طريق عودتها: dZ[{layer}] تبلغ {size} ضعف dZ[{last}] عند المخرج. وقد يغيّر تحديث واحد هذه الأوزان أكثر مما ينبغي بكثير.</translation>
    </message>
    <message>
        <source>Shown when the error signal at a layer is more than {exploding_above:.0f} times that of the output.</source>
        <translation>يظهر إذا زادت إشارة الخطأ عند طبقة على {exploding_above:.0f} ضعف إشارة المخرج.</translation>
    </message>
    <message>
        <source>Shown when an update raises the loss by more than {share} of the predicted fall and by more than {share_of_loss} of the loss itself.</source>
        <translation>يظهر إذا رفع تحديث الخسارة بأكثر من {share} من الانخفاض المتوقع وبأكثر من {share_of_loss} من الخسارة نفسها.</translation>
    </message>
    <message>
        <source>Not zero-centered output.</source>
        <translation>مخرج غير متمركز حول الصفر.</translation>
    </message>
    <message>
        <source>mean |dW[{layer}]|</source>
        <translation>متوسط ⁦|dW[{layer}]|⁩</translation>
    </message>
    <message>
        <source>examples saturated</source>
        <translation>الأمثلة المشبعة</translation>
    </message>
    <message>
        <source>error signal lost at g′(z)</source>
        <translation>إشارة الخطأ الضائعة عند ⁦g′(z)⁩</translation>
    </message>
    <message>
        <source>mean g′(z)</source>
        <translation>متوسط ⁦g′(z)⁩</translation>
    </message>
    <message>
        <source>mean |z|</source>
        <translation>متوسط ⁦|z|⁩</translation>
    </message>
    <message>
        <source>examples with output 0: all</source>
        <translation>الأمثلة التي مخرجها 0: كلها</translation>
    </message>
    <message>
        <source>largest z</source>
        <translation>أكبر z</translation>
    </message>
    <message>
        <source>largest |dW| of its weights</source>
        <translation>أكبر ⁦|dW|⁩ لأوزانها</translation>
    </message>
    <message>
        <source>equal units</source>
        <translation>الوحدات المتساوية</translation>
    </message>
    <message>
        <source>units in the layer</source>
        <translation>وحدات الطبقة</translation>
    </message>
    <message>
        <source>examples with gradients of one sign</source>
        <translation>الأمثلة ذات التدرجات بإشارة واحدة</translation>
    </message>
    <message>
        <source>mean of the inputs A</source>
        <translation>متوسط المدخلات A</translation>
    </message>
    <message>
        <source>mean |dZ[{layer}]| relative to |dZ[{last}]|</source>
        <translation>متوسط ⁦|dZ[{layer}]|⁩ منسوبًا إلى ⁦|dZ[{last}]|⁩</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>change predicted by the slope</source>
        <translation>التغير الذي يتنبأ به الميل</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>التغير الفعلي</translation>
    </message>
    <message>
        <source>learning rate α</source>
        <translation>معدل التعلم α</translation>
    </message>
    <message>
        <source>The learning rate overshoots</source>
        <translation>معدل التعلم يتجاوز الحد</translation>
    </message>
    <message>
        <source>The gradient explodes on its way to layer {layer}</source>
        <translation>ينفجر التدرج في طريقه إلى الطبقة {layer}</translation>
    </message>
    <message>
        <source>The gradient vanishes on its way to layer {layer}</source>
        <translation>يتلاشى التدرج في طريقه إلى الطبقة {layer}</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is the same as its neighbour</source>
        <translation>الوحدة {unit} من الطبقة {layer} مطابقة لجارتها</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is dead</source>
        <translation>الوحدة {unit} من الطبقة {layer} ميتة</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer} is saturated</source>
        <translation>الوحدة {unit} من الطبقة {layer} مشبعة</translation>
    </message>
    <message>
        <source>The gradients of layer {layer} have one sign</source>
        <translation>تدرجات الطبقة {layer} بإشارة واحدة</translation>
    </message>
    <message>
        <source>there is no such {kind}: layer {layer} has W of shape {shape}.</source>
        <translation>لا يوجد {kind} كهذا: W في الطبقة {layer} شكلها ⁦{shape}⁩.</translation>
    </message>
    <message>
        <source>a {kind} has no gradient of its own; give a weight or a bias.</source>
        <translation>ليس لـ {kind} تدرج خاص؛ أعطِ وزنًا أو انحيازًا.</translation>
    </message>
    <message>
        <source>There are no training points, so there is nothing to average.</source>
        <translation>لا نقاط تدريب، فلا شيء يُحسب متوسطه.</translation>
    </message>
    <message>
        <source>This example is not in the batch of this iteration, so it does not contribute.</source>
        <translation>ليس هذا المثال في دفعة هذا التكرار، فلا يسهم.</translation>
    </message>
    <message>
        <source>As if this example were the whole batch.</source>
        <translation>كأن هذا المثال هو الدفعة كلها.</translation>
    </message>
    <message>
        <source>What the update would be if this example were the whole batch. The run uses the whole batch.</source>
        <translation>ما كان التحديث ليكون لو كان هذا المثال هو الدفعة كلها. الجولة تستعمل الدفعة كلها.</translation>
    </message>
    <message>
        <source>The penalty is not a mean over the examples, so it is not divided by m. Biases have no penalty.</source>
        <translation>ليس الجزاء متوسطًا على الأمثلة، فلا يُقسم على m. ولا جزاء على الانحيازات.</translation>
    </message>
    <message>
        <source>A[0] is X: one row for each feature, one column for each example.</source>
        <translation>‏A[0] هي X: صف لكل سمة وعمود لكل مثال.</translation>
    </message>
    <message>
        <source>One loss for each example.</source>
        <translation>خسارة لكل مثال.</translation>
    </message>
    <message>
        <source>Training also adds the penalty on the weights; J is shown without it.</source>
        <translation>يضيف التدريب أيضًا جزاء الأوزان؛ وتُعرض J بدونه.</translation>
    </message>
    <message>
        <source>The computer keeps 16 digits in each step. This result is so small that fewer of its digits are exact.</source>
        <translation>يحتفظ الحاسوب بـ 16 رقمًا في كل خطوة. وهذه النتيجة صغيرة بحيث تقل أرقامها الدقيقة.</translation>
    </message>
    <message>
        <source>These numbers are too large for the computer: the result depends on the order of the steps.</source>
        <translation>هذه الأعداد كبيرة جدًّا على الحاسوب: تعتمد النتيجة على ترتيب الخطوات.</translation>
    </message>
    <message>
        <source>{quantity}[{layer}], row {row}, {place}</source>
        <translation>‏{quantity}[{layer}]، الصف {row}، {place}</translation>
    </message>
    <message>
        <source>new {letter} of d{of}</source>
        <translation>‏{letter} الجديدة لـ d{of}</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>العمود {n}</translation>
    </message>
    <message>
        <source>example {n}</source>
        <translation>المثال {n}</translation>
    </message>
    <message>
        <source>loss, {place}</source>
        <translation>الخسارة، {place}</translation>
    </message>
    <message>
        <source>{quantity}[{layer}], row {row}</source>
        <translation>‏{quantity}[{layer}]، الصف {row}</translation>
    </message>
    <message>
        <source>dW with penalty</source>
        <translation>‏dW مع الجزاء</translation>
    </message>
    <message>
        <source>sum of the others for {symbol}</source>
        <translation>مجموع الأخرى لـ {symbol}</translation>
    </message>
    <message>
        <source>{m} is not a number of examples; use 1 or more.</source>
        <translation>‏{m} ليس عدد أمثلة؛ استعمل 1 أو أكثر.</translation>
    </message>
    <message>
        <source>is text in UTF-16; save it as UTF-8.</source>
        <translation>نص بترميز UTF-16؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>is a ZIP file, not a Glassbox experiment.</source>
        <translation>ملف ZIP وليس تجربة Glassbox.</translation>
    </message>
    <message>
        <source>is a picture, not a Glassbox experiment.</source>
        <translation>صورة وليس تجربة Glassbox.</translation>
    </message>
    <message>
        <source>is too large for a file: {size}. Use a smaller network or fewer points.</source>
        <translation>أكبر من أن يسعه ملف: {size}. استعمل شبكة أصغر أو نقاطًا أقل.</translation>
    </message>
    <message>
        <source>was written by a newer Glassbox (version {version}; this one reads version {known}).</source>
        <translation>كتبه Glassbox أحدث (الإصدار {version}؛ وهذا يقرأ الإصدار {known}).</translation>
    </message>
    <message>
        <source>has {size}; the limit is {limit}.</source>
        <translation>حجمه {size}؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>is not a Glassbox experiment: it does not begin with {.</source>
        <translation>ليس تجربة Glassbox: لا يبدأ بـ ⁦{⁩.</translation>
    </message>
    <message>
        <source>must be &quot;{format}&quot;: this is another kind of file.</source>
        <translation>يجب أن يكون «⁦{format}⁩»: هذا نوع آخر من الملفات.</translation>
    </message>
    <message>
        <source>is older than the first release; only version {version} can be read.</source>
        <translation>أقدم من الإصدار الأول؛ لا يمكن قراءة إلا الإصدار {version}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًّا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>سجلًّا</translation>
    </message>
    <message>
        <source>is too large for a number.</source>
        <translation>أكبر من أن يكون عددًا.</translation>
    </message>
    <message>
        <source>cannot be {what}.</source>
        <translation>لا يمكن أن يكون {what}.</translation>
    </message>
    <message>
        <source>must be a whole number as a text, such as &quot;12345&quot;.</source>
        <translation>يجب أن يكون عددًا صحيحًا مكتوبًا نصًّا، مثل ⁦&quot;12345&quot;⁩.</translation>
    </message>
    <message>
        <source>is too long: {what} of at most {other}.</source>
        <translation>طويل جدًّا: {what} لا يزيد على {other}.</translation>
    </message>
    <message>
        <source>is too short: {what} of at least {other}.</source>
        <translation>قصير جدًّا: {what} لا يقل عن {other}.</translation>
    </message>
    <message>
        <source>must be a list of {what}.</source>
        <translation>يجب أن يكون قائمة من {what}.</translation>
    </message>
    <message>
        <source>must be {what}, at least {other}.</source>
        <translation>يجب أن يكون {what} لا يقل عن {other}.</translation>
    </message>
    <message>
        <source>must be {what}, at most {other}.</source>
        <translation>يجب أن يكون {what} لا يزيد على {other}.</translation>
    </message>
    <message>
        <source>must be {what}, below {other}.</source>
        <translation>يجب أن يكون {what} أقل من {other}.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>must be {what}, not {other}.</source>
        <translation>يجب أن يكون {what}، لا {other}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>‏{one} أو {other}</translation>
    </message>
    <message>
        <source>ends in the middle: the rest of the file is missing.</source>
        <translation>ينتهي في المنتصف: بقية الملف ناقصة.</translation>
    </message>
    <message>
        <source>has a name with line ends, invisible characters or extra spaces; write it on one line.</source>
        <translation>له اسم فيه نهايات أسطر أو أحرف غير مرئية أو مسافات زائدة؛ اكتبه في سطر واحد.</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation</source>
        <translation>⁦x′⁩ = (x − mean) / deviation</translation>
    </message>
    <message>
        <source>Train loss {train:.4g}, test loss {test:.4g}.</source>
        <translation>خسارة التدريب {train:.4g}، وخسارة الاختبار {test:.4g}.</translation>
    </message>
    <message>
        <source>Most of that is {place} and {other}.</source>
        <translation>معظم ذلك {place} و{other}.</translation>
    </message>
    <message>
        <source>Next: run on, make a step, or go back a step.</source>
        <translation>التالي: تابع التشغيل، أو أجرِ خطوة، أو ارجع خطوة.</translation>
    </message>
    <message>
        <source>Train loss {train:.4g}.</source>
        <translation>خسارة التدريب {train:.4g}.</translation>
    </message>
    <message numerus="yes">
        <source>Data: {title}, {n} points, {train} for training and {test} for testing.</source>
        <translation>
            <numerusform>البيانات: {title}، {n} نقطة، {train} للتدريب و {test} للاختبار.</numerusform>
            <numerusform>البيانات: {title}، نقطة واحدة، {train} للتدريب و {test} للاختبار.</numerusform>
            <numerusform>البيانات: {title}، نقطتان، {train} للتدريب و {test} للاختبار.</numerusform>
            <numerusform>البيانات: {title}، {n} نقاط، {train} للتدريب و {test} للاختبار.</numerusform>
            <numerusform>البيانات: {title}، {n} نقطة، {train} للتدريب و {test} للاختبار.</numerusform>
            <numerusform>البيانات: {title}، {n} نقطة، {train} للتدريب و {test} للاختبار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points of {name}</source>
        <translation>
            <numerusform>‏{n} نقطة من {name}</numerusform>
            <numerusform>نقطة واحدة من {name}</numerusform>
            <numerusform>نقطتان من {name}</numerusform>
            <numerusform>‏{n} نقاط من {name}</numerusform>
            <numerusform>‏{n} نقطة من {name}</numerusform>
            <numerusform>‏{n} نقطة من {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The classes: {groups}.</source>
        <translation>الأصناف: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} inputs.</source>
        <translation>
            <numerusform>لها {n} مدخل.</numerusform>
            <numerusform>لها مدخل واحد.</numerusform>
            <numerusform>لها مدخلان.</numerusform>
            <numerusform>لها {n} مدخلات.</numerusform>
            <numerusform>لها {n} مدخلًا.</numerusform>
            <numerusform>لها {n} مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} outputs.</source>
        <translation>
            <numerusform>لها {n} مخرج.</numerusform>
            <numerusform>لها مخرج واحد.</numerusform>
            <numerusform>لها مخرجان.</numerusform>
            <numerusform>لها {n} مخرجات.</numerusform>
            <numerusform>لها {n} مخرجًا.</numerusform>
            <numerusform>لها {n} مخرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns with {optimizer} at learning rate {rate:g}, and minimises the {loss}.</source>
        <translation>تتعلم بـ {optimizer} بمعدل تعلم {rate:g}، وتصغّر {loss}.</translation>
    </message>
    <message>
        <source>{train:.1f} % of the training points and {test:.1f} % of the test points are predicted right.</source>
        <translation>‏{train:.1f} % من نقاط التدريب و {test:.1f} % من نقاط الاختبار يُتنبأ بها صحيحًا.</translation>
    </message>
    <message>
        <source>The network is unsure of the class on {share:.0f} % of the plane.</source>
        <translation>الشبكة غير واثقة من الصنف على {share:.0f} % من المستوى.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>في أعلى اليسار</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>في أعلى اليمين</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>في اليسار</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>في اليمين</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>في أسفل اليسار</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>في أسفل اليمين</translation>
    </message>
    <message>
        <source>That is spread over the whole plane.</source>
        <translation>وذلك منتشر على المستوى كله.</translation>
    </message>
    <message>
        <source>Most of that is {place}.</source>
        <translation>معظم ذلك {place}.</translation>
    </message>
    <message>
        <source>Next: choose a data set, or add points to the plane.</source>
        <translation>التالي: اختر مجموعة بيانات، أو أضف نقاطًا إلى المستوى.</translation>
    </message>
    <message>
        <source>Next: use some of the points for training.</source>
        <translation>التالي: استعمل بعض النقاط للتدريب.</translation>
    </message>
    <message>
        <source>Next: step back, reset, or lower the learning rate.</source>
        <translation>التالي: ارجع خطوة، أو أعد الضبط، أو اخفض معدل التعلم.</translation>
    </message>
    <message>
        <source>Next: try this: {action}.</source>
        <translation>التالي: جرّب هذا: {action}.</translation>
    </message>
    <message>
        <source>Next: pause, and look at what was learnt.</source>
        <translation>التالي: أوقف مؤقتًا، وانظر ما الذي تُعلِّم.</translation>
    </message>
    <message>
        <source>Next: make a step, or run the training.</source>
        <translation>التالي: أجرِ خطوة، أو شغّل التدريب.</translation>
    </message>
    <message>
        <source>Test loss {test:.4g}.</source>
        <translation>خسارة الاختبار {test:.4g}.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} columns.</source>
        <translation>
            <numerusform>فيها {n} عمود.</numerusform>
            <numerusform>فيها عمود واحد.</numerusform>
            <numerusform>فيها عمودان.</numerusform>
            <numerusform>فيها {n} أعمدة.</numerusform>
            <numerusform>فيها {n} عمودًا.</numerusform>
            <numerusform>فيها {n} عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is learnt, {name}, from {low:.4g} to {high:.4g}.</source>
        <translation>المطلوب تعلُّم عدد، {name}، من ⁦{low:.4g}⁩ إلى ⁦{high:.4g}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The network has {n} hidden layers, with {sizes} units.</source>
        <translation>
            <numerusform>في الشبكة {n} طبقة مخفية، وحداتها {sizes}.</numerusform>
            <numerusform>في الشبكة طبقة مخفية واحدة، وحداتها {sizes}.</numerusform>
            <numerusform>في الشبكة طبقتان مخفيتان، وحداتهما {sizes}.</numerusform>
            <numerusform>في الشبكة {n} طبقات مخفية، وحداتها {sizes}.</numerusform>
            <numerusform>في الشبكة {n} طبقة مخفية، وحداتها {sizes}.</numerusform>
            <numerusform>في الشبكة {n} طبقة مخفية، وحداتها {sizes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its activation: {names}.</source>
        <translation>دالة تنشيطها: {names}.</translation>
    </message>
    <message>
        <source>The network has no hidden layer.</source>
        <translation>ليس في الشبكة طبقة مخفية.</translation>
    </message>
    <message>
        <source>Training runs, at iteration {n}, epoch {epoch}.</source>
        <translation>التدريب جارٍ، عند التكرار {n}، الدورة {epoch}.</translation>
    </message>
    <message>
        <source>Training is paused at iteration {n}, epoch {epoch}.</source>
        <translation>التدريب متوقف مؤقتًا عند التكرار {n}، الدورة {epoch}.</translation>
    </message>
    <message>
        <source>On the training points R² is {value:.3f}.</source>
        <translation>قيمة R² على نقاط التدريب ⁦{value:.3f}⁩.</translation>
    </message>
    <message>
        <source>On the test points R² is {value:.3f}.</source>
        <translation>قيمة R² على نقاط الاختبار ⁦{value:.3f}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss has hardly changed.</source>
        <translation>
            <numerusform>في آخر {n} تكرار لم تكد خسارة التدريب تتغير.</numerusform>
            <numerusform>في التكرار الأخير لم تكد خسارة التدريب تتغير.</numerusform>
            <numerusform>في آخر تكرارين لم تكد خسارة التدريب تتغير.</numerusform>
            <numerusform>في آخر {n} تكرارات لم تكد خسارة التدريب تتغير.</numerusform>
            <numerusform>في آخر {n} تكرارًا لم تكد خسارة التدريب تتغير.</numerusform>
            <numerusform>في آخر {n} تكرار لم تكد خسارة التدريب تتغير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every point is predicted right.</source>
        <translation>كل نقطة يُتنبأ بها صحيحًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points of {label} are predicted as {predicted}.</source>
        <translation>
            <numerusform>‏{n} نقطة من {label} يُتنبأ بها على أنها {predicted}.</numerusform>
            <numerusform>نقطة واحدة من {label} يُتنبأ بها على أنها {predicted}.</numerusform>
            <numerusform>نقطتان من {label} يُتنبأ بهما على أنهما {predicted}.</numerusform>
            <numerusform>‏{n} نقاط من {label} يُتنبأ بها على أنها {predicted}.</numerusform>
            <numerusform>‏{n} نقطة من {label} يُتنبأ بها على أنها {predicted}.</numerusform>
            <numerusform>‏{n} نقطة من {label} يُتنبأ بها على أنها {predicted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is sure of the class nearly everywhere on the plane.</source>
        <translation>الشبكة واثقة من الصنف في كل مكان تقريبًا من المستوى.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more signs.</source>
        <translation>
            <numerusform>يوجد {n} تنبيه آخر.</numerusform>
            <numerusform>يوجد تنبيه آخر.</numerusform>
            <numerusform>يوجد تنبيهان آخران.</numerusform>
            <numerusform>توجد {n} تنبيهات أخرى.</numerusform>
            <numerusform>يوجد {n} تنبيهًا آخر.</numerusform>
            <numerusform>يوجد {n} تنبيه آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{train:.1f} % of the training points are predicted right.</source>
        <translation>‏{train:.1f} % من نقاط التدريب يُتنبأ بها صحيحًا.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss fell from {before:.4g} to {now:.4g}.</source>
        <translation>
            <numerusform>في آخر {n} تكرار انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في التكرار الأخير انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر تكرارين انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرارات انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرارًا انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرار انخفضت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} iterations the train loss rose from {before:.4g} to {now:.4g}.</source>
        <translation>
            <numerusform>في آخر {n} تكرار ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في التكرار الأخير ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر تكرارين ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرارات ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرارًا ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
            <numerusform>في آخر {n} تكرار ارتفعت خسارة التدريب من {before:.4g} إلى {now:.4g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: {what}.</source>
        <translation>تنبيه: {what}.</translation>
    </message>
    <message>
        <source>Worth knowing: {what}.</source>
        <translation>جدير بالمعرفة: {what}.</translation>
    </message>
    <message>
        <source>new W</source>
        <translation>الجديد W</translation>
    </message>
    <message>
        <source>new b</source>
        <translation>الجديد b</translation>
    </message>
    <message>
        <source>is drawn from</source>
        <translation>مسحوب من</translation>
    </message>
    <message>
        <source>if</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>else</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>where</source>
        <translation>حيث</translation>
    </message>
    <message>
        <source>for</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>التسرب</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>times, element by element,</source>
        <translation>ضرب عنصرًا في عنصر</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>مقسومًا على</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>يساوي تقريبًا</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>in</source>
        <translation>من</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>يؤول إلى</translation>
    </message>
    <message>
        <source>so</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>زائد أو ناقص</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>ما لا نهاية</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>وهكذا</translation>
    </message>
    <message>
        <source>partial d</source>
        <translation>المشتقة الجزئية d</translation>
    </message>
    <message>
        <source>the logarithm</source>
        <translation>لوغاريتم</translation>
    </message>
    <message>
        <source>the natural logarithm</source>
        <translation>اللوغاريتم الطبيعي</translation>
    </message>
    <message>
        <source>the exponential</source>
        <translation>الدالة الأسية</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>the sign</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>the square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>سيغما</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>بيتا</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>دلتا</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>إبسلون</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>إيتا</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>ثيتا</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>لامدا</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>ميو</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>باي</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>رو</translation>
    </message>
    <message>
        <source>open parenthesis {what} close parenthesis</source>
        <translation>افتح قوسًا {what} أغلق القوس</translation>
    </message>
    <message>
        <source>{top} over {bottom}</source>
        <translation>‏{top} على {bottom}</translation>
    </message>
    <message>
        <source>{base} to the power {power}</source>
        <translation>‏{base} للقوة {power}</translation>
    </message>
    <message>
        <source>the derivative of {what} with respect to {of}</source>
        <translation>مشتقة {what} بالنسبة إلى {of}</translation>
    </message>
    <message>
        <source>the quantity {what}, end of quantity,</source>
        <translation>المقدار {what} نهاية المقدار</translation>
    </message>
    <message>
        <source>{base} prime</source>
        <translation>‏{base} شرطة</translation>
    </message>
    <message>
        <source>{base} sub {index}</source>
        <translation>‏{base} دليل {index}</translation>
    </message>
    <message>
        <source>the sum, from {start} to {end}, of</source>
        <translation>المجموع من {start} إلى {end} لـ</translation>
    </message>
    <message>
        <source>the sum, over {index}, of</source>
        <translation>المجموع على {index} لـ</translation>
    </message>
    <message>
        <source>{base} of layer {layer}</source>
        <translation>‏{base} للطبقة {layer}</translation>
    </message>
    <message>
        <source>{base} of example {example}</source>
        <translation>‏{base} للمثال {example}</translation>
    </message>
    <message>
        <source>{base} transpose</source>
        <translation>منقولة {base}</translation>
    </message>
    <message>
        <source>{base} squared</source>
        <translation>‏{base} تربيع</translation>
    </message>
    <message>
        <source>{base} cubed</source>
        <translation>‏{base} تكعيب</translation>
    </message>
    <message>
        <source>the absolute value of {what}</source>
        <translation>القيمة المطلقة لـ {what}</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>the square root of {what}</source>
        <translation>الجذر التربيعي لـ {what}</translation>
    </message>
    <message>
        <source>d {symbol}</source>
        <translation>d {symbol}</translation>
    </message>
    <message>
        <source>{base} hat</source>
        <translation>‏{base} قبعة</translation>
    </message>
    <message>
        <source>{base} bar</source>
        <translation>‏{base} شرطة علوية</translation>
    </message>
    <message>
        <source>of</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>holds more than {most:,} values; an experiment has fewer.</source>
        <translation>فيه أكثر من {most:,} قيمة؛ وفي التجربة أقل.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ناقص.</translation>
    </message>
    <message>
        <source>is misspelt or not part of this version of the format.</source>
        <translation>خطأ في الكتابة، أو ليس من هذا الإصدار من الصيغة.</translation>
    </message>
    <message>
        <source>is an incomplete character.</source>
        <translation>حرف غير مكتمل.</translation>
    </message>
    <message>
        <source>is not valid JSON: {what}.</source>
        <translation>ليس JSON صحيحًا: {what}.</translation>
    </message>
    <message>
        <source>is not UTF-8 text.</source>
        <translation>ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>has lists or records nested a thousand times.</source>
        <translation>فيه قوائم أو سجلات متداخلة ألف مرة.</translation>
    </message>
    <message>
        <source>has {name} twice in one record.</source>
        <translation>فيه {name} مرتين في سجل واحد.</translation>
    </message>
    <message>
        <source>has {n:,} characters; a file holds up to {most:,}. Shorten it, or save it as a .py file.</source>
        <translation>فيه {n:,} حرفًا؛ والملف يسع حتى {most:,}. اختصره أو احفظه في ملف ⁦.py⁩.</translation>
    </message>
    <message>
        <source>the code of the exercise</source>
        <translation>كود التمرين</translation>
    </message>
    <message>
        <source>is not finite; go back to where the numbers are.</source>
        <translation>غير منتهٍ؛ ارجع إلى حيث توجد الأعداد.</translation>
    </message>
    <message>
        <source>must be a number, at most {most:.10g}.</source>
        <translation>يجب أن يكون عددًا لا يزيد على ⁦{most:.10g}⁩.</translation>
    </message>
    <message>
        <source>must be a number, at least {least:.10g}.</source>
        <translation>يجب أن يكون عددًا لا يقل عن ⁦{least:.10g}⁩.</translation>
    </message>
    <message>
        <source>must be a number, below 1.</source>
        <translation>يجب أن يكون عددًا أقل من 1.</translation>
    </message>
    <message>
        <source>names inputs that points with {n_columns} columns do not have.</source>
        <translation>يسمي مدخلات ليست لنقاط فيها {n_columns} أعمدة.</translation>
    </message>
    <message>
        <source>has {n} layers, but the network {network} has {wanted}.</source>
        <translation>فيه {n} طبقات، وفي الشبكة ⁦{network}⁩ عددها {wanted}.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for the network {network}.</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦{expected}⁩ للشبكة ⁦{network}⁩.</translation>
    </message>
    <message>
        <source>is {latest}, but the run stands at {iteration}.</source>
        <translation>هو {latest}، والجولة عند {iteration}.</translation>
    </message>
    <message>
        <source>is {n}, and a bucket is full with {width}.</source>
        <translation>هو {n}، والحاوية تمتلئ عند {width}.</translation>
    </message>
    <message>
        <source>must be null if and only if n_partial is 0.</source>
        <translation>يجب أن يكون null إذا كانت n_partial هي 0، وفي هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>has {n_names} names for {n_columns} columns.</source>
        <translation>فيه {n_names} أسماء لـ {n_columns} أعمدة.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>{loss!r} is not for {learnt}.</source>
        <translation>‏{loss!r} ليست لـ {learnt}.</translation>
    </message>
    <message>
        <source>is {iteration}, but the run ends at {latest}.</source>
        <translation>هو {iteration}، والجولة تنتهي عند {latest}.</translation>
    </message>
    <message>
        <source>is {position}, but the last batch of an epoch is number {last}.</source>
        <translation>هو {position}، وآخر دفعة في الدورة رقمها {last}.</translation>
    </message>
    <message>
        <source>is for a network {network}, and this one is {trained}.</source>
        <translation>للشبكة ⁦{network}⁩، وهذه ⁦{trained}⁩.</translation>
    </message>
    <message>
        <source>is missing, which {optimizer} needs.</source>
        <translation>ناقص، ويحتاج إليه {optimizer}.</translation>
    </message>
    <message>
        <source>does not belong to {optimizer}.</source>
        <translation>ليس من {optimizer}.</translation>
    </message>
    <message>
        <source>is {iteration}, after {before}; states ascend, one an iteration.</source>
        <translation>هو {iteration} بعد {before}؛ الحالات تصاعدية، واحدة لكل تكرار.</translation>
    </message>
    <message>
        <source>is {iteration}, before the first state, {first}.</source>
        <translation>هو {iteration}، قبل الحالة الأولى {first}.</translation>
    </message>
    <message>
        <source>is {latest}, but there is a state of iteration {iteration}.</source>
        <translation>هو {latest}، وتوجد حالة للتكرار {iteration}.</translation>
    </message>
    <message>
        <source>is {n:,} of at most {most:,} buckets.</source>
        <translation>‏{n:,} من {most:,} حاوية على الأكثر.</translation>
    </message>
    <message>
        <source>must begin at a whole number, 0 or more.</source>
        <translation>يجب أن يبدأ عند عدد صحيح لا يقل عن 0.</translation>
    </message>
    <message>
        <source>begins before the one before it.</source>
        <translation>يبدأ قبل الذي قبله.</translation>
    </message>
    <message>
        <source>has a minimum above its maximum.</source>
        <translation>له حد أدنى فوق حده الأعلى.</translation>
    </message>
    <message>
        <source>is {number}, but the last one is number {last}.</source>
        <translation>هو {number}، والأخير رقمه {last}.</translation>
    </message>
    <message>
        <source>has more than {most:,} numbers in all.</source>
        <translation>فيه أكثر من {most:,} عدد في المجموع.</translation>
    </message>
    <message>
        <source>must be given with columns, or both not.</source>
        <translation>يجب أن يُعطى مع الأعمدة، أو ألا يُعطى أي منهما.</translation>
    </message>
    <message>
        <source>does not fit points with {n_columns} columns.</source>
        <translation>لا يناسب نقاطًا فيها {n_columns} أعمدة.</translation>
    </message>
    <message>
        <source>holds a zero character, which Python does not read.</source>
        <translation>فيه حرف صفري، ولا يقرؤه Python.</translation>
    </message>
    <message>
        <source>must be 0, the experiment of this file.</source>
        <translation>يجب أن يكون 0، تجربة هذا الملف.</translation>
    </message>
    <message>
        <source>must be a run named before, at most {number}.</source>
        <translation>يجب أن يكون جولة سُميت من قبل، {number} على الأكثر.</translation>
    </message>
    <message>
        <source>has a negative number, which an average of squares cannot be.</source>
        <translation>فيه عدد سالب، ولا يكون متوسط مربعات كذلك.</translation>
    </message>
    <message>
        <source>has rows of {least} and of {most} numbers.</source>
        <translation>فيه صفوف من {least} ومن {most} أعداد.</translation>
    </message>
    <message>
        <source>must be below 2 to the power of 128.</source>
        <translation>يجب أن يكون أقل من 2 للقوة 128.</translation>
    </message>
    <message>
        <source>must be true: nothing leads to the first state.</source>
        <translation>يجب أن يكون true: لا شيء يؤدي إلى الحالة الأولى.</translation>
    </message>
    <message>
        <source>must be points named before, at most {number}.</source>
        <translation>يجب أن يكون نقاطًا سُميت من قبل، {number} على الأكثر.</translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set that has {n_there:,}.</source>
        <translation>يُبقي {n:,} نقطة من مجموعة فيها {n_there:,}.</translation>
    </message>
    <message>
        <source>keeps {n:,} points of a set with other columns.</source>
        <translation>يُبقي {n:,} نقطة من مجموعة أعمدتها أخرى.</translation>
    </message>
    <message>
        <source>Export as ONNX needs the Python package onnx, which cannot be added to this packed program. Export as PyTorch, or start Glassbox with Python.</source>
        <translation>يحتاج التصدير بصيغة ONNX إلى حزمة Python اسمها onnx، ولا يمكن إضافتها إلى هذا البرنامج المجمّع. صدِّر بصيغة PyTorch، أو شغّل Glassbox بلغة Python.</translation>
    </message>
    <message>
        <source>is open in a Glassbox window or used by another command; close it there first.</source>
        <translation>مفتوح في نافذة Glassbox أو يستعمله أمر آخر؛ أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>the network {sizes}</source>
        <translation>الشبكة ⁦{sizes}⁩</translation>
    </message>
    <message>
        <source>weight of unit {unit} in layer {layer} for input {input}</source>
        <translation>وزن الوحدة {unit} في الطبقة {layer} للمدخل {input}</translation>
    </message>
    <message>
        <source>has shape {shape}, expected {expected} for {network}.</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦{expected}⁩ لـ {network}.</translation>
    </message>
    <message>
        <source>does not belong to {network}, which has {n} layers.</source>
        <translation>ليس من {network}، وفيها {n} طبقات.</translation>
    </message>
    <message>
        <source>has {size}; the {n_parameters:,} parameters of {network} have {limit} at most.</source>
        <translation>حجمه {size}؛ ومعاملات {network} وعددها {n_parameters:,} لا تزيد على {limit}.</translation>
    </message>
    <message>
        <source>bias of unit {unit} in layer {layer}</source>
        <translation>انحياز الوحدة {unit} في الطبقة {layer}</translation>
    </message>
    <message>
        <source>has more than {size}; expected shape {shape} for {network}.</source>
        <translation>فيه أكثر من {size}؛ والشكل المتوقع ⁦{shape}⁩ لـ {network}.</translation>
    </message>
    <message>
        <source>contains Python objects, which could run code and are not read; save numbers.</source>
        <translation>فيه كائنات Python قد تشغّل كودًا، فلا تُقرأ؛ احفظ أعدادًا.</translation>
    </message>
    <message>
        <source>contains {dtype}, not real numbers.</source>
        <translation>فيه {dtype} لا أعداد حقيقية.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>is not the header of parameters, “{names}”.</source>
        <translation>ليس رأس المعاملات «⁦{names}⁩».</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>‏{cell} ليس عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>ينتهي في المنتصف</translation>
    </message>
    <message>
        <source>is not a valid .npz file: {what}.</source>
        <translation>ليس ملف npz صحيحًا: {what}.</translation>
    </message>
    <message>
        <source>does not belong to {network}: {listed}.</source>
        <translation>ليس من {network}: ‏{listed}.</translation>
    </message>
    <message>
        <source>appears twice.</source>
        <translation>يظهر مرتين.</translation>
    </message>
    <message>
        <source>is missing; {network} has {listed}.</source>
        <translation>ناقص؛ في {network} يوجد {listed}.</translation>
    </message>
    <message>
        <source>It seems to be transposed: each row must be one unit.</source>
        <translation>يبدو أنه منقول: كل صف يجب أن يكون وحدة واحدة.</translation>
    </message>
    <message>
        <source>gives the {entry} twice.</source>
        <translation>يعطي {entry} مرتين.</translation>
    </message>
    <message>
        <source>has no {missing}, which {network} needs.</source>
        <translation>ليس فيه {missing}، وتحتاج إليه {network}.</translation>
    </message>
    <message>
        <source>has {n} cells, but the header has {n_header}.</source>
        <translation>فيه {n} خلايا، وفي الرأس {n_header}.</translation>
    </message>
    <message>
        <source>is not an array that NumPy can read.</source>
        <translation>ليس مصفوفة تستطيع NumPy قراءتها.</translation>
    </message>
    <message>
        <source>a number from 1 on or “{bias}”</source>
        <translation>عددًا من 1 فصاعدًا أو «{bias}»</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>عددًا من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>{cell} is not valid for {name}; use {wanted}.</source>
        <translation>‏{cell} غير صالح لـ {name}؛ استعمل {wanted}.</translation>
    </message>
    <message>
        <source>does not exist (any more).</source>
        <translation>غير موجود (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>does not exist: a part of its path is a file, not a folder.</source>
        <translation>غير موجود: جزء من مساره ملف لا مجلد.</translation>
    </message>
    <message>
        <source>cannot be read: you do not have permission.</source>
        <translation>لا يمكن قراءته: ليس لديك إذن.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself.</source>
        <translation>رابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>has a name that is too long.</source>
        <translation>اسمه طويل جدًّا.</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>مجلد؛ اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>{n_bytes:,.1f} MB</source>
        <translation>{n_bytes:,.1f} MB</translation>
    </message>
    <message>
        <source>{n_bytes:,} bytes</source>
        <translation>‏{n_bytes:,} بايت</translation>
    </message>
    <message>
        <source>was changed by another program while it was being read; open it again.</source>
        <translation>غيّره برنامج آخر أثناء قراءته؛ افتحه من جديد.</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file.</source>
        <translation>جهاز أو أنبوب، لا ملف.</translation>
    </message>
    <message>
        <source>cannot be read: {why}.</source>
        <translation>لا يمكن قراءته: {why}.</translation>
    </message>
    <message>
        <source>is not the name of a file.</source>
        <translation>ليس اسم ملف.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed; close it or remove it.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق؛ أغلقها أو أزلها.</translation>
    </message>
    <message numerus="yes">
        <source>The points there are have {n} input columns, those of the table {n_of_table}.</source>
        <translation>
            <numerusform>في النقاط الموجودة {n} عمود مدخلات، وفي نقاط الجدول {n_of_table}.</numerusform>
            <numerusform>في النقاط الموجودة عمود مدخل واحد، وفي نقاط الجدول {n_of_table}.</numerusform>
            <numerusform>في النقاط الموجودة عمودا مدخلات، وفي نقاط الجدول {n_of_table}.</numerusform>
            <numerusform>في النقاط الموجودة {n} أعمدة مدخلات، وفي نقاط الجدول {n_of_table}.</numerusform>
            <numerusform>في النقاط الموجودة {n} عمود مدخلات، وفي نقاط الجدول {n_of_table}.</numerusform>
            <numerusform>في النقاط الموجودة {n} عمود مدخلات، وفي نقاط الجدول {n_of_table}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points there are have classes to be learnt, those of the table numbers.</source>
        <translation>المطلوب تعلمه من النقاط الموجودة أصناف، ومن نقاط الجدول أعداد.</translation>
    </message>
    <message>
        <source>What is learnt of the points there are was standardised; import both tables as one.</source>
        <translation>المطلوب تعلمه من النقاط الموجودة مُعايَر؛ استورد الجدولين جدولًا واحدًا.</translation>
    </message>
    <message>
        <source>There are {most:,} points already; no more fit.</source>
        <translation>توجد {most:,} نقطة من قبل؛ ولا مكان لغيرها.</translation>
    </message>
    <message>
        <source>The points there are have numbers to be learnt, those of the table classes.</source>
        <translation>المطلوب تعلمه من النقاط الموجودة أعداد، ومن نقاط الجدول أصناف.</translation>
    </message>
    <message>
        <source>{column} has {n:,} different values; a class column has few, such as 0 and 1.</source>
        <translation>في {column} عدد {n:,} من القيم المختلفة؛ وفي عمود الصنف قليل منها، مثل 0 و 1.</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>{column} has no class {class_name}; its classes are {names}.</source>
        <translation>ليس في {column} الصنف {class_name}؛ أصنافه {names}.</translation>
    </message>
    <message>
        <source>there is one column; a point needs two, x1 and x2, and a third one for its class.</source>
        <translation>يوجد عمود واحد؛ تحتاج النقطة إلى اثنين، x1 و x2، وثالث لصنفها.</translation>
    </message>
    <message>
        <source>no points follow the header; add a line for each.</source>
        <translation>لا نقاط بعد الرأس؛ أضف سطرًا لكل منها.</translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one: x1, x2 and the class.</source>
        <translation>لا نقاط فيه؛ سطر مثل «⁦1.5, -2, 0⁩» نقطة: x1 و x2 والصنف.</translation>
    </message>
    <message>
        <source>“@attribute width numeric” is right.</source>
        <translation>الصحيح «⁦@attribute width numeric⁩».</translation>
    </message>
    <message>
        <source>the line “@data” is missing; the rows follow it.</source>
        <translation>السطر «⁦@data⁩» ناقص؛ والصفوف بعده.</translation>
    </message>
    <message>
        <source>{line} has no type that can be read: numeric, {{a,b}}, string or date; {example}</source>
        <translation>ليس لـ {line} نوع يمكن قراءته: numeric أو ⁦{{a,b}}⁩ أو string أو date؛ {example}</translation>
    </message>
    <message>
        <source>there are {n:,} attributes before “@data”; 1 to {most:,} can be read.</source>
        <translation>توجد {n:,} سمة قبل «⁦@data⁩»؛ والمقروء من 1 إلى {most:,}.</translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or attributes.</source>
        <translation>فيه أكثر من {most:,} قيمة؛ أزل صفوفًا أو سمات.</translation>
    </message>
    <message>
        <source>{text} is not a line of an ARFF header; {example}</source>
        <translation>‏{text} ليس سطرًا من رأس ARFF؛ {example}</translation>
    </message>
    <message>
        <source>{line} is not a sparse row; “{{0 1.5, 3 red}}” is one.</source>
        <translation>‏{line} ليس صفًّا متفرقًا؛ «⁦{{0 1.5, 3 red}}⁩» كذلك.</translation>
    </message>
    <message>
        <source>“...” stands for rows that are not here; copy all of them.</source>
        <translation>«...» تعني صفوفًا ليست هنا؛ انسخها كلها.</translation>
    </message>
    <message>
        <source>rows in brackets</source>
        <translation>صفوف بين أقواس</translation>
    </message>
    <message>
        <source>has {n:,} names; {most:,} columns can be read.</source>
        <translation>فيه {n:,} اسمًا؛ ويمكن قراءة {most:,} عمودًا.</translation>
    </message>
    <message>
        <source>{text} is not a record; {{&quot;a&quot;: 1.5}} is one.</source>
        <translation>‏{text} ليس سجلًّا؛ ⁦{{&quot;a&quot;: 1.5}}⁩ كذلك.</translation>
    </message>
    <message>
        <source>this is not JSON; {&quot;a&quot;: 1.5, &quot;class&quot;: &quot;red&quot;} is.</source>
        <translation>ليس هذا JSON؛ أما ⁦{&quot;a&quot;: 1.5, &quot;class&quot;: &quot;red&quot;}⁩ فكذلك.</translation>
    </message>
    <message>
        <source>“1 1:0.5 3:2” is right: the target, then column:value.</source>
        <translation>الصحيح «⁦1 1:0.5 3:2⁩»: القيمة المستهدفة، ثم عمود:قيمة.</translation>
    </message>
    <message>
        <source>it has a column {column:,}; {most:,} columns can be read.</source>
        <translation>فيه عمود {column:,}؛ ويمكن قراءة {most:,} عمودًا.</translation>
    </message>
    <message>
        <source>has more than {most:,} values; remove rows or columns.</source>
        <translation>فيه أكثر من {most:,} قيمة؛ أزل صفوفًا أو أعمدة.</translation>
    </message>
    <message>
        <source>this is not a row of this format; {right}</source>
        <translation>ليس هذا صفًّا من هذه الصيغة؛ {right}</translation>
    </message>
    <message>
        <source>Excel, {sheet}</source>
        <translation>‏Excel، ‏{sheet}</translation>
    </message>
    <message>
        <source>has no cells in its first sheet, {sheet}; put the table there.</source>
        <translation>لا خلايا في ورقته الأولى {sheet}؛ ضع الجدول هناك.</translation>
    </message>
    <message>
        <source>has more than {size} when it is unpacked; save the table as CSV.</source>
        <translation>فيه أكثر من {size} بعد فك ضغطه؛ احفظ الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>is a damaged workbook; save it again, or save the table as CSV.</source>
        <translation>مصنف Excel تالف؛ احفظه من جديد، أو احفظ الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>there is a cell in column {column:,}; {most:,} columns can be read.</source>
        <translation>توجد خلية في العمود {column:,}؛ ويمكن قراءة {most:,} عمودًا.</translation>
    </message>
    <message>
        <source>has more than {most:,} cells; remove rows or columns.</source>
        <translation>فيه أكثر من {most:,} خلية؛ أزل صفوفًا أو أعمدة.</translation>
    </message>
    <message>
        <source>is a part of {column}</source>
        <translation>جزء من {column}</translation>
    </message>
    <message>
        <source>is to be ignored, as the file says</source>
        <translation>يُتجاهل كما يقول الملف</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>holds dates or times</source>
        <translation>فيه تواريخ أو أوقات</translation>
    </message>
    <message>
        <source>counts or names the rows</source>
        <translation>يعد الصفوف أو يسميها</translation>
    </message>
    <message>
        <source>is not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>holds text</source>
        <translation>فيه نص</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>{column} has {n_classes} classes, {names}; choose one against the rest, or two of them.</source>
        <translation>في {column} عدد {n_classes} من الأصناف، {names}؛ اختر واحدًا في مقابل البقية، أو اثنين منها.</translation>
    </message>
    <message>
        <source>{n} input columns are chosen; choose 1 to {most}.</source>
        <translation>اختير {n} من أعمدة المدخلات؛ اختر من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>{column} is chosen twice; choose different columns.</source>
        <translation>اختير {column} مرتين؛ اختر أعمدة مختلفة.</translation>
    </message>
    <message>
        <source>holds no points; a line such as “1.5, -2, 0” is one.</source>
        <translation>لا نقاط فيه؛ سطر مثل «⁦1.5, -2, 0⁩» نقطة.</translation>
    </message>
    <message>
        <source>its class is not chosen.</source>
        <translation>صنفه غير مختار.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where a decimal comma is expected.</source>
        <translation>في {cell} نقطة عشرية، والمتوقع فاصلة عشرية.</translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, where a decimal point is expected.</source>
        <translation>في {cell} فاصلة عشرية، والمتوقع نقطة عشرية.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, line {line} a decimal comma; use one of them.</source>
        <translation>في {cell} نقطة عشرية، وفي السطر {line} فاصلة عشرية؛ استعمل إحداهما.</translation>
    </message>
    <message>
        <source>{cell} has a decimal comma, line {line} a decimal point; use one of them.</source>
        <translation>في {cell} فاصلة عشرية، وفي السطر {line} نقطة عشرية؛ استعمل إحداهما.</translation>
    </message>
    <message>
        <source>the class is missing; use for example 0, 1 or a word.</source>
        <translation>الصنف ناقص؛ استعمل مثلًا 0 أو 1 أو كلمة.</translation>
    </message>
    <message>
        <source>{cell} is not a number; use for example {right}.</source>
        <translation>‏{cell} ليس عددًا؛ استعمل مثلًا {right}.</translation>
    </message>
    <message>
        <source>{cell} means no value, so the class is missing; use for example 0, 1 or a word.</source>
        <translation>‏{cell} تعني لا قيمة، فالصنف ناقص؛ استعمل مثلًا 0 أو 1 أو كلمة.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>12.3 or 12,3</source>
        <translation>‏12.3 أو 12,3</translation>
    </message>
    <message>
        <source>{cell} is not finite; use for example {right}, or leave the line out.</source>
        <translation>‏{cell} غير منتهٍ؛ استعمل مثلًا {right}، أو اترك السطر.</translation>
    </message>
    <message>
        <source>{column} is missing ({cell} means no value); use for example {right}.</source>
        <translation>‏{column} ناقص ({cell} تعني لا قيمة)؛ استعمل مثلًا {right}.</translation>
    </message>
    <message>
        <source>{cell} is too far out; a coordinate is at most {most:,.0f} in size.</source>
        <translation>‏{cell} بعيد جدًّا؛ لا يزيد مقدار الإحداثية على {most:,.0f}.</translation>
    </message>
    <message>
        <source>{key} is not a key of the split; keys go from 0 to below 1.</source>
        <translation>‏{key} ليس مفتاح تقسيم؛ المفاتيح من 0 إلى ما دون 1.</translation>
    </message>
    <message>
        <source>{column} is missing; use for example {right}.</source>
        <translation>‏{column} ناقص؛ استعمل مثلًا {right}.</translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}.</source>
        <translation>في هذا السطر {n} أعمدة، وفي غيره {usual}.</translation>
    </message>
    <message>
        <source>this line has one column, {cell}, the others {usual}.</source>
        <translation>في هذا السطر عمود واحد {cell}، وفي غيره {usual}.</translation>
    </message>
    <message>
        <source>this line has {n} columns, the others {usual}; use 12.3 instead of 12,3.</source>
        <translation>في هذا السطر {n} أعمدة، وفي غيره {usual}؛ استعمل 12.3 بدلًا من 12,3.</translation>
    </message>
    <message>
        <source>{source} was not read to its end.</source>
        <translation>لم يُقرأ {source} إلى آخره.</translation>
    </message>
    <message>
        <source>has more than {most:,} rows; remove some of them.</source>
        <translation>فيه أكثر من {most:,} صف؛ أزل بعضها.</translation>
    </message>
    <message>
        <source>{taken}; not used: {columns}.</source>
        <translation>‏{taken}؛ غير مستعمل: {columns}.</translation>
    </message>
    <message>
        <source>{column} is {input}</source>
        <translation>‏{column} هو {input}</translation>
    </message>
    <message>
        <source>{column} is the number to be learnt</source>
        <translation>‏{column} هو العدد المطلوب تعلمه</translation>
    </message>
    <message>
        <source>{column} is the class</source>
        <translation>‏{column} هو الصنف</translation>
    </message>
    <message>
        <source>Line {line} is taken as a header that counts the columns.</source>
        <translation>أُخذ السطر {line} على أنه رأس يعد الأعمدة.</translation>
    </message>
    <message>
        <source>{cell} is read as {number:.10g}.</source>
        <translation>تُقرأ {cell} على أنها ⁦{number:.10g}⁩.</translation>
    </message>
    <message>
        <source>Per cent are numbers: {cell} is read as {number:.10g}.</source>
        <translation>النسب المئوية أعداد: تُقرأ {cell} على أنها ⁦{number:.10g}⁩.</translation>
    </message>
    <message>
        <source>{columns} have one 1 in each row: read as one class column, {class_column}.</source>
        <translation>في كل صف من {columns} رقم 1 واحد: تُقرأ عمود صنف واحدًا، {class_column}.</translation>
    </message>
    <message>
        <source>{column} ({n_rows:,}, with {median:.6g})</source>
        <translation>‏{column} (‏{n_rows:,}، بالوسيط ⁦{median:.6g}⁩)</translation>
    </message>
    <message>
        <source>{n:,} lines of other classes are left out.</source>
        <translation>تُركت {n:,} سطر من أصناف أخرى.</translation>
    </message>
    <message>
        <source>no column is the number to be learnt</source>
        <translation>لا عمود هو العدد المطلوب تعلمه</translation>
    </message>
    <message>
        <source>no column is the class</source>
        <translation>لا عمود هو الصنف</translation>
    </message>
    <message>
        <source>Line {lines} before the table: taken as a title.</source>
        <translation>السطر {lines} قبل الجدول: أُخذ على أنه عنوان.</translation>
    </message>
    <message>
        <source>Lines {lines} before the table: taken as a title.</source>
        <translation>الأسطر {lines} قبل الجدول: أُخذت على أنها عنوان.</translation>
    </message>
    <message>
        <source>Line {lines}: taken as a comment.</source>
        <translation>السطر {lines}: أُخذ على أنه تعليق.</translation>
    </message>
    <message>
        <source>Lines {lines}: taken as a comment.</source>
        <translation>الأسطر {lines}: أُخذت على أنها تعليق.</translation>
    </message>
    <message>
        <source>Gaps filled with the median: {columns}.</source>
        <translation>فجوات مُلئت بالوسيط: {columns}.</translation>
    </message>
    <message>
        <source>a ZIP file without a workbook of Excel in it</source>
        <translation>ملف ZIP ليس فيه مصنف Excel</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password,</source>
        <translation>ملف Excel قديم (⁦.xls⁩) أو له كلمة مرور،</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>has {size}; a table of points may have {limit}.</source>
        <translation>حجمه {size}؛ وحد جدول النقاط {limit}.</translation>
    </message>
    <message>
        <source>it is longer than {most:,} characters; a point has one short line.</source>
        <translation>أطول من {most:,} حرف؛ وللنقطة سطر قصير واحد.</translation>
    </message>
    <message>
        <source>is not text; save the table as CSV or TSV in UTF-8.</source>
        <translation>ليس نصًّا؛ احفظ الجدول بصيغة CSV أو TSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>is not {encoding}, although it begins as such; save the table as CSV or TSV in UTF-8.</source>
        <translation>ليس بترميز {encoding} مع أنه يبدأ كذلك؛ احفظ الجدول بصيغة CSV أو TSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>is {kind} and not text; save the table as CSV or .xlsx and read that.</source>
        <translation>هو {kind} وليس نصًّا؛ احفظ الجدول بصيغة CSV أو xlsx واقرأ ذلك.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>البايت {n}</translation>
    </message>
    <message>
        <source>must be a comma, a semicolon or a tab.</source>
        <translation>يجب أن يكون فاصلة أو فاصلة منقوطة أو علامة جدولة.</translation>
    </message>
    <message>
        <source>must be a semicolon or a tab where numbers have a decimal comma.</source>
        <translation>يجب أن يكون فاصلة منقوطة أو علامة جدولة حيث للأعداد فاصلة عشرية.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself; choose another name.</source>
        <translation>رابط يعود إلى نفسه؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>could not be written: {why}.</source>
        <translation>لم تمكن كتابته: {why}.</translation>
    </message>
    <message>
        <source>is a pipe that no program reads; start the reader first.</source>
        <translation>أنبوب لا يقرؤه برنامج؛ شغّل القارئ أولًا.</translation>
    </message>
    <message>
        <source>Right so far, but rounded too much: type one digit more.</source>
        <translation>صحيح إلى هنا، لكنه مقرب أكثر من اللازم: اكتب منزلة أخرى.</translation>
    </message>
    <message>
        <source>Choose one of the answers 1 to {most}.</source>
        <translation>اختر إحدى الإجابات من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>There is no such number at this moment.</source>
        <translation>لا يوجد عدد كهذا في هذه اللحظة.</translation>
    </message>
    <message>
        <source>This step has no question of this kind.</source>
        <translation>ليس لهذه الخطوة سؤال من هذا النوع.</translation>
    </message>
    <message>
        <source>There are no training points yet. Add some.</source>
        <translation>لا نقاط تدريب بعد. أضف بعضها.</translation>
    </message>
    <message>
        <source>has {n:,} parameters; the exercise takes at most {most:,}.</source>
        <translation>فيها {n:,} معاملًا؛ والتمرين يأخذ {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>The exercise updates by gradient descent, as the lecture does; the window uses {label}.</source>
        <translation>يحدّث التمرين بالانحدار التدرجي كما في المحاضرة؛ والنافذة تستعمل {label}.</translation>
    </message>
    <message>
        <source>The exercise is without the penalty that the window adds.</source>
        <translation>التمرين بلا الجزاء الذي تضيفه النافذة.</translation>
    </message>
    <message>
        <source>A sample of {n} of {m} examples was compared.</source>
        <translation>قورنت عينة من {n} من {m} مثال.</translation>
    </message>
    <message>
        <source>There is no function {function}.</source>
        <translation>لا توجد دالة {function}.</translation>
    </message>
    <message>
        <source>open {what}: only files in its own folder</source>
        <translation>فتح {what}: الملفات في مجلده فقط</translation>
    </message>
    <message>
        <source>list {what}: only its own folder</source>
        <translation>سرد {what}: مجلده فقط</translation>
    </message>
    <message>
        <source>change {what}: only files in its own folder</source>
        <translation>تغيير {what}: الملفات في مجلده فقط</translation>
    </message>
    <message>
        <source>import {what}</source>
        <translation>استيراد {what}</translation>
    </message>
    <message>
        <source>start a thread</source>
        <translation>بدء خيط تنفيذ</translation>
    </message>
    <message>
        <source>start a process</source>
        <translation>بدء عملية</translation>
    </message>
    <message>
        <source>call the system&apos;s libraries</source>
        <translation>نداء مكتبات النظام</translation>
    </message>
    <message>
        <source>change how files work</source>
        <translation>تغيير طريقة عمل الملفات</translation>
    </message>
    <message>
        <source>map memory</source>
        <translation>إسقاط الذاكرة</translation>
    </message>
    <message>
        <source>talk to the terminal</source>
        <translation>التخاطب مع الطرفية</translation>
    </message>
    <message>
        <source>use this function of os</source>
        <translation>استعمال هذه الدالة من os</translation>
    </message>
    <message>
        <source>change its limits</source>
        <translation>تغيير حدوده</translation>
    </message>
    <message>
        <source>send or catch signals</source>
        <translation>إرسال الإشارات أو التقاطها</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>استعمال الشبكة</translation>
    </message>
    <message>
        <source>open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>write to the system&apos;s log</source>
        <translation>الكتابة في سجل النظام</translation>
    </message>
    <message>
        <source>open a browser</source>
        <translation>فتح متصفح</translation>
    </message>
    <message>
        <source>read the registry</source>
        <translation>قراءة سجل Windows</translation>
    </message>
    <message>
        <source>change the priority of a process</source>
        <translation>تغيير أولوية عملية</translation>
    </message>
    <message>
        <source>is not allowed to {what}.</source>
        <translation>لا يُسمح له بـ: {what}.</translation>
    </message>
    <message>
        <source>asked for more memory than it may have.</source>
        <translation>طلب ذاكرة أكثر مما يجوز له.</translation>
    </message>
    <message>
        <source>ended the program with exit(). Leave a function with return.</source>
        <translation>أنهى البرنامج بـ exit(). غادر الدالة بـ return.</translation>
    </message>
    <message>
        <source>waits for something to be typed (input), but there is no keyboard here.</source>
        <translation>ينتظر كتابة شيء (input)، ولا لوحة مفاتيح هنا.</translation>
    </message>
    <message>
        <source>calls itself too often (RecursionError).</source>
        <translation>ينادي نفسه مرات أكثر من اللازم (RecursionError).</translation>
    </message>
    <message>
        <source>returned more than can be looked at.</source>
        <translation>أعاد أكثر مما يمكن النظر فيه.</translation>
    </message>
    <message>
        <source>is not written yet.</source>
        <translation>لم تُكتب بعد.</translation>
    </message>
    <message>
        <source>is not Python: {what}.</source>
        <translation>ليس Python: ‏{what}.</translation>
    </message>
    <message>
        <source>changed in place</source>
        <translation>تغيير في المكان نفسه</translation>
    </message>
    <message>
        <source>What a function is given must stay as it is: write W1 = W1 - … instead of W1 -= …, and copy before you overwrite.</source>
        <translation>ما تُعطاه الدالة يجب أن يبقى كما هو: اكتب ⁦W1 = W1 - …⁩ بدلًا من ⁦W1 -= …⁩، وانسخ قبل أن تكتب فوقه.</translation>
    </message>
    <message>
        <source>Z overwritten by A</source>
        <translation>كُتبت A فوق Z</translation>
    </message>
    <message>
        <source>This holds the values of A: A was computed in the place of Z. Make a new array, because g′ needs Z.</source>
        <translation>هنا قيم A: حُسبت A في مكان Z. أنشئ مصفوفة جديدة، لأن ⁦g′⁩ تحتاج إلى Z.</translation>
    </message>
    <message>
        <source>log of 0</source>
        <translation>لوغاريتم 0</translation>
    </message>
    <message>
        <source>An output is exactly 0 or 1 here, so that log 0 is taken. Keep the outputs away from 0 and 1 with np.clip.</source>
        <translation>مخرج هنا 0 أو 1 بالضبط، فيُؤخذ log 0. أبعد المخرجات عن 0 و 1 بـ np.clip.</translation>
    </message>
    <message>
        <source>broadcasting</source>
        <translation>البث (broadcasting)</translation>
    </message>
    <message>
        <source>A row and a column were combined to a square: each output was compared with each target. Both must be rows.</source>
        <translation>جُمع صف وعمود فصارا مربعًا: قورن كل مخرج بكل قيمة مستهدفة. يجب أن يكونا صفين.</translation>
    </message>
    <message>
        <source>divided by the rows</source>
        <translation>القسمة على عدد الصفوف</translation>
    </message>
    <message>
        <source>This is not divided by m, but by a number of rows. m is the number of examples, which are columns: X.shape[1].</source>
        <translation>لم يُقسم هذا على m، بل على عدد صفوف. و m عدد الأمثلة، وهي أعمدة: ⁦X.shape[1]⁩.</translation>
    </message>
    <message>
        <source>dA instead of dZ</source>
        <translation>‏dA بدلًا من dZ</translation>
    </message>
    <message>
        <source>This is dA, how J changes with a. How it changes with z is dA multiplied by σ′(z) = a (1 − a), which is a − y.</source>
        <translation>هذه dA، أي كيف تتغير J مع a. أما تغيرها مع z فهو dA مضروبة في ⁦σ′(z) = a (1 − a)⁩، أي ⁦a − y⁩.</translation>
    </message>
    <message>
        <source>slope at z = 0</source>
        <translation>الميل عند ⁦z = 0⁩</translation>
    </message>
    <message>
        <source>All numbers but those at z = 0 are right.</source>
        <translation>كل الأرقام صحيحة إلا عند ⁦z = 0⁩.</translation>
    </message>
    <message>
        <source>Training with your code has ended.</source>
        <translation>انتهى التدريب بكودك.</translation>
    </message>
    <message>
        <source>{reason} (line {line}).</source>
        <translation>‏{reason} (السطر {line}).</translation>
    </message>
    <message>
        <source>(Line {line}.)</source>
        <translation>(السطر {line}.)</translation>
    </message>
    <message>
        <source>{n_wrong} of {n} numbers differ.</source>
        <translation>يختلف {n_wrong} من {n} رقمًا.</translation>
    </message>
    <message>
        <source>{name} is missing in the dictionary that {function} returns; it holds {names}.</source>
        <translation>‏{name} ناقص في القاموس الذي تعيده {function}؛ وفيه {names}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {right}.</source>
        <translation>‏{name} هو ⁦{value}⁩؛ ويجب أن يكون ⁦{right}⁩.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}; it must be {right}.</source>
        <translation>‏{name} هو ⁦{value}⁩ في الصف {row}؛ ويجب أن يكون ⁦{right}⁩.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}, example {column}; it must be {right}.</source>
        <translation>‏{name} هو ⁦{value}⁩ في الصف {row}، المثال {column}؛ ويجب أن يكون ⁦{right}⁩.</translation>
    </message>
    <message>
        <source>{name} is {value} in row {row}, column {column}; it must be {right}.</source>
        <translation>‏{name} هو ⁦{value}⁩ في الصف {row}، العمود {column}؛ ويجب أن يكون ⁦{right}⁩.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>‏{name} هو ⁦{value}⁩.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}.</source>
        <translation>في {name} عدد {n} من {size} أرقام غير منتهية، أولها ⁦{value}⁩ في الصف {row}.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, example {column}.</source>
        <translation>في {name} عدد {n} من {size} أرقام غير منتهية، أولها ⁦{value}⁩ في الصف {row}، المثال {column}.</translation>
    </message>
    <message>
        <source>{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, column {column}.</source>
        <translation>في {name} عدد {n} من {size} أرقام غير منتهية، أولها ⁦{value}⁩ في الصف {row}، العمود {column}.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}.</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون ⁦{expected}⁩.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: a row for each unit, a column for each unit of the layer before.</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون ⁦{expected}⁩: صف لكل وحدة، وعمود لكل وحدة من الطبقة السابقة.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: one column, with a row for each unit. A sum over the examples has axis=1.</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون ⁦{expected}⁩: عمود واحد فيه صف لكل وحدة. المجموع على الأمثلة فيه ⁦axis=1⁩.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: units are rows, examples are columns.</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون ⁦{expected}⁩: الوحدات صفوف والأمثلة أعمدة.</translation>
    </message>
    <message>
        <source>All {n} numbers differ.</source>
        <translation>تختلف الأرقام كلها وعددها {n}.</translation>
    </message>
    <message>
        <source>{name} is of the type {type}; it must be {wanted}.</source>
        <translation>نوع {name} هو {type}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>عددًا واحدًا</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>مصفوفة أعداد</translation>
    </message>
    <message>
        <source>{name} is a {type}; it must be {wanted}.</source>
        <translation>‏{name} من النوع {type}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>{name} is not written yet.</source>
        <translation>‏{name} لم تُكتب بعد.</translation>
    </message>
    <message>
        <source>{name} is None; it must be {wanted}.</source>
        <translation>‏{name} هو None؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be a single number.</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون عددًا واحدًا.</translation>
    </message>
    <message>
        <source>Is the sum over all examples missing?</source>
        <translation>هل ينقص المجموع على كل الأمثلة؟</translation>
    </message>
    <message>
        <source>Is a transpose (.T) missing or too much?</source>
        <translation>هل ينقص نقل مصفوفة (⁦.T⁩) أم زاد؟</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; it must be {expected}: a column, not a list. Write both numbers, for example np.zeros({expected}).</source>
        <translation>شكل {name} هو ⁦{shape}⁩؛ ويجب أن يكون ⁦{expected}⁩: عمودًا لا قائمة. اكتب العددين، مثلًا ⁦np.zeros({expected})⁩.</translation>
    </message>
    <message>
        <source>Sums need keepdims=True, so that the matrix keeps its two dimensions.</source>
        <translation>تحتاج المجاميع إلى ⁦keepdims=True⁩ حتى يبقى للمصفوفة بُعداها.</translation>
    </message>
    <message>
        <source>A row and a column were combined to a square without a word (broadcasting).</source>
        <translation>جُمع صف وعمود فصارا مربعًا دون تنبيه (broadcasting).</translation>
    </message>
    <message>
        <source>The difference quotient of J there is {quotient}.</source>
        <translation>نسبة الفرق لـ J هناك هي ⁦{quotient}⁩.</translation>
    </message>
    <message>
        <source>Its memory is not limited on this system.</source>
        <translation>ذاكرته غير محدودة في هذا النظام.</translation>
    </message>
    <message>
        <source>Your code runs only when you press Check or Train, in a process of its own. Only numbers come back from it.</source>
        <translation>لا يعمل كودك إلا إذا ضغطت «فحص» أو «التدريب»، في عملية خاصة به. ولا ترجع منها إلا أعداد.</translation>
    </message>
    <message>
        <source>A function may take {call_s:g} s, and write {disk} MB; then the process is ended and started again.</source>
        <translation>للدالة {call_s:g} ثانية، ولها أن تكتب {disk} MB؛ ثم تُنهى العملية وتُبدأ من جديد.</translation>
    </message>
    <message>
        <source>It may take {size} of memory; the system refuses more.</source>
        <translation>له {size} من الذاكرة؛ والنظام يرفض ما زاد.</translation>
    </message>
    <message>
        <source>It may take {size} of memory; Windows refuses more (a job object).</source>
        <translation>له {size} من الذاكرة؛ و Windows يرفض ما زاد (job object).</translation>
    </message>
    <message>
        <source>It may take {size} of memory; what takes more is ended a moment later, because {name} sets no limit.</source>
        <translation>له {size} من الذاكرة؛ وما زاد عليها يُنهى بعد لحظة، لأن {name} لا يضع حدًّا.</translation>
    </message>
    <message>
        <source>The Linux kernel keeps it to its own temporary folder and to Python’s own files.</source>
        <translation>نواة Linux تحصره في مجلده المؤقت وفي ملفات Python نفسها.</translation>
    </message>
    <message>
        <source>The Linux kernel refuses it the network, other programs and signals.</source>
        <translation>نواة Linux تمنعه من الشبكة والبرامج الأخرى والإشارات.</translation>
    </message>
    <message>
        <source>Python refuses it files outside its own temporary folder, the network, other programs, processes and threads.</source>
        <translation>يمنعه Python من الملفات خارج مجلده المؤقت، ومن الشبكة والبرامج الأخرى والعمليات وخيوط التنفيذ.</translation>
    </message>
    <message>
        <source>That stops mistakes and pranks. It does not stop code that was written to get around Python itself: here, run only code that you or people you know have written.</source>
        <translation>هذا يوقف الأخطاء والعبث. ولا يوقف كودًا كُتب للالتفاف على Python نفسه: فلا تشغّل هنا إلا كودًا كتبته أنت أو من تعرفهم.</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>It can write in its own temporary folder only, and read there and where Python and its packages are. The folder is deleted afterwards.</source>
        <translation>لا يكتب إلا في مجلده المؤقت، ولا يقرأ إلا فيه وحيث Python وحزمه. ويُحذف المجلد بعد ذلك.</translation>
    </message>
    <message>
        <source>It cannot use the network, start programs, processes or threads, or send signals. The Linux kernel refuses all this, whatever the code tries.</source>
        <translation>لا يستطيع استعمال الشبكة، ولا بدء برامج أو عمليات أو خيوط تنفيذ، ولا إرسال إشارات. نواة Linux تمنع ذلك كله مهما حاول الكود.</translation>
    </message>
    <message>
        <source>was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>{function}: {what}</source>
        <translation>{function}: {what}</translation>
    </message>
    <message>
        <source>{function}, with other weights and biases: {what}</source>
        <translation>‏{function}، بأوزان وانحيازات أخرى: {what}</translation>
    </message>
    <message>
        <source>{function} returns {kind}; it must return a dictionary with {names}.</source>
        <translation>تعيد {function} قيمة من النوع {kind}؛ ويجب أن تعيد قاموسًا فيه {names}.</translation>
    </message>
    <message>
        <source>cost: right here. But where an output is exactly 0 or 1, it takes log 0, and J is not a number. Keep the outputs away from 0 and 1 with np.clip.</source>
        <translation>‏cost: صحيحة هنا. لكن حيث المخرج 0 أو 1 بالضبط تأخذ log 0، فلا تكون J عددًا. أبعد المخرجات عن 0 و 1 بـ np.clip.</translation>
    </message>
    <message>
        <source>an {type}</source>
        <translation>‏{type}</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>‏{type}</translation>
    </message>
    <message>
        <source>Here {name} must come out with shape {shape}.</source>
        <translation>هنا يجب أن يكون شكل {name} هو ⁦{shape}⁩.</translation>
    </message>
    <message>
        <source>Add the return.</source>
        <translation>أضف return.</translation>
    </message>
    <message>
        <source>{name} is changed in place.</source>
        <translation>تغيّر {name} في مكانه.</translation>
    </message>
    <message>
        <source>This leads to {what}</source>
        <translation>وهذا يؤدي إلى {what}</translation>
    </message>
    <message>
        <source>{name} must return a dictionary with {names}.</source>
        <translation>يجب أن تعيد {name} قاموسًا فيه {names}.</translation>
    </message>
    <message>
        <source>All units of layer {layer} start with the same weights; then they stay the same as each other.</source>
        <translation>تبدأ كل وحدات الطبقة {layer} بالأوزان نفسها؛ فتبقى متطابقة.</translation>
    </message>
    <message>
        <source>The same seed gave other weights when it was called again. Draw from np.random.default_rng(seed).</source>
        <translation>أعطت البذرة نفسها أوزانًا أخرى حين نوديت مرة ثانية. اسحب من ⁦np.random.default_rng(seed)⁩.</translation>
    </message>
    <message>
        <source>Another seed gave the same weights. Draw from np.random.default_rng(seed).</source>
        <translation>أعطت بذرة أخرى الأوزان نفسها. اسحب من ⁦np.random.default_rng(seed)⁩.</translation>
    </message>
    <message>
        <source>{name} returns nothing; is the return missing?</source>
        <translation>لا تعيد {name} شيئًا؛ هل ينقص return؟</translation>
    </message>
    <message>
        <source>Biases start at 0.</source>
        <translation>تبدأ الانحيازات من 0.</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite.</source>
        <translation>في {name} أعداد غير منتهية.</translation>
    </message>
    <message>
        <source>For layer_sizes {sizes} {name} has shape {has}; it must be {shape}. Use layer_sizes there.</source>
        <translation>عند ⁦layer_sizes = {sizes}⁩ شكل {name} هو ⁦{has}⁩؛ ويجب أن يكون ⁦{shape}⁩. استعمل layer_sizes هناك.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>initialize does not return parameters.</source>
        <translation>لا تعيد initialize المعاملات.</translation>
    </message>
    <message>
        <source>takes too long.</source>
        <translation>يستغرق وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>sent something that is not an answer.</source>
        <translation>أرسل شيئًا ليس جوابًا.</translation>
    </message>
    <message>
        <source>There is no function {function}; training needs {needed}.</source>
        <translation>لا توجد دالة {function}؛ يحتاج التدريب إلى {needed}.</translation>
    </message>
    <message>
        <source>is {value}.</source>
        <translation>هو ⁦{value}⁩.</translation>
    </message>
    <message>
        <source>Training with your code diverged.</source>
        <translation>تباعد التدريب بكودك.</translation>
    </message>
    <message>
        <source>could not be run, because its process did not start. {reason}</source>
        <translation>لم يمكن تشغيله لأن عمليته لم تبدأ. {reason}</translation>
    </message>
    <message>
        <source>takes longer than {limit_s:g} s and was stopped. Is there a loop that does not end?</source>
        <translation>استغرق أكثر من {limit_s:g} ثانية فأُوقف. هل توجد حلقة لا تنتهي؟</translation>
    </message>
    <message>
        <source>asked for more than {memory} MB of memory and was stopped.</source>
        <translation>طلب أكثر من {memory} MB من الذاكرة فأُوقف.</translation>
    </message>
    <message>
        <source>wrote more than {disk} MB of files and was stopped.</source>
        <translation>كتب ملفات أكثر من {disk} MB فأُوقف.</translation>
    </message>
    <message>
        <source>ended the whole program, for example with os._exit, or by a crash inside NumPy or a very deep recursion.</source>
        <translation>أنهى البرنامج كله، مثلًا بـ os._exit، أو بانهيار داخل NumPy أو بنداء ذاتي عميق جدًّا.</translation>
    </message>
    <message>
        <source>sent something that is not an answer. Does it write to files by their number?</source>
        <translation>أرسل شيئًا ليس جوابًا. هل يكتب في الملفات بأرقامها؟</translation>
    </message>
    <message>
        <source>It took longer than {limit_s:g} s.</source>
        <translation>استغرق أكثر من {limit_s:g} ثانية.</translation>
    </message>
    <message>
        <source>would be given more numbers than go over to it at once.</source>
        <translation>يُعطى أعدادًا أكثر مما يُنقل إليه مرة واحدة.</translation>
    </message>
    <message>
        <source>must be text.</source>
        <translation>يجب أن يكون نصًّا.</translation>
    </message>
    <message>
        <source>is {size:,} bytes long; at most {most:,} are possible.</source>
        <translation>طوله {size:,} بايت؛ والحد {most:,}.</translation>
    </message>
    <message>
        <source>holds a null character, which Python does not read.</source>
        <translation>فيه حرف null، ولا يقرؤه Python.</translation>
    </message>
    <message>
        <source>holds half of a character (a lone surrogate).</source>
        <translation>فيه نصف حرف (lone surrogate).</translation>
    </message>
    <message>
        <source>{name} is compared as soon as the other functions run.</source>
        <translation>تقارَن {name} حالما تعمل الدوال الأخرى.</translation>
    </message>
    <message>
        <source>{name} after {iterations} iterations is not what your own functions give when they are called in the order initialize, then forward, cost, backward, update in a loop.</source>
        <translation>ليست {name} بعد {iterations} تكرار ما تعطيه دوالك إذا نوديت بالترتيب initialize ثم forward و cost و backward و update في حلقة.</translation>
    </message>
    <message>
        <source>the costs are not those that your own cost gives before each update.</source>
        <translation>ليست التكاليف ما تعطيه دالة cost عندك قبل كل تحديث.</translation>
    </message>
    <message>
        <source>{name} is missing in the parameters that it returns.</source>
        <translation>‏{name} ناقص في المعاملات التي تعيدها.</translation>
    </message>
    <message>
        <source>the parameters after {n} iterations are those of the start. Is the result of update kept?</source>
        <translation>المعاملات بعد {n} تكرار هي معاملات البداية. هل تُحفظ نتيجة update؟</translation>
    </message>
    <message>
        <source>the list of the costs holds {n} numbers; it must hold {wanted}, one for each iteration.</source>
        <translation>في قائمة التكاليف {n} أعداد؛ ويجب أن يكون فيها {wanted}، عدد لكل تكرار.</translation>
    </message>
    <message>
        <source>the costs are those after the updates; J is computed before the update of its iteration.</source>
        <translation>التكاليف هي ما بعد التحديثات؛ وتُحسب J قبل تحديث تكرارها.</translation>
    </message>
    <message>
        <source>{name} must return two things: the dictionary of the parameters, and the list of the costs.</source>
        <translation>يجب أن تعيد {name} شيئين: قاموس المعاملات، وقائمة التكاليف.</translation>
    </message>
    <message>
        <source>it made {made} iterations of {iterations}.</source>
        <translation>أجرت {made} من {iterations} تكرار.</translation>
    </message>
    <message>
        <source>the list of the costs holds no numbers; it must hold {wanted}, one for each iteration.</source>
        <translation>ليس في قائمة التكاليف أعداد؛ ويجب أن يكون فيها {wanted}، عدد لكل تكرار.</translation>
    </message>
    <message>
        <source>with {kinds} in brackets</source>
        <translation>مع {kinds} بين قوسين</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>start scale</source>
        <translation>مقياس البدء</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>الجزاء</translation>
    </message>
    <message>
        <source>penalty rate</source>
        <translation>معدل الجزاء</translation>
    </message>
    <message>
        <source>standardise inputs</source>
        <translation>معايرة المدخلات</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>حصة التدريب</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>بذرة الأوزان</translation>
    </message>
    <message>
        <source>two outputs for two classes</source>
        <translation>مخرجان لصنفين</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>هل قصدت {names}؟</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>اختر من {names}.</translation>
    </message>
    <message>
        <source>docs/lessons.md lists what there is.</source>
        <translation>في ⁦docs/lessons.md⁩ قائمة ما هو متاح.</translation>
    </message>
    <message>
        <source>without arguments</source>
        <translation>بلا قيم بين القوسين</translation>
    </message>
    <message>
        <source>number of dead units</source>
        <translation>عدد الوحدات الميتة</translation>
    </message>
    <message>
        <source>number of dead units in layer {first}</source>
        <translation>عدد الوحدات الميتة في الطبقة {first}</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} is dead</source>
        <translation>الوحدة {second} من الطبقة {first} ميتة</translation>
    </message>
    <message>
        <source>number of saturated units</source>
        <translation>عدد الوحدات المشبعة</translation>
    </message>
    <message>
        <source>number of saturated units in layer {first}</source>
        <translation>عدد الوحدات المشبعة في الطبقة {first}</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} is saturated</source>
        <translation>الوحدة {second} من الطبقة {first} مشبعة</translation>
    </message>
    <message>
        <source>number of units that equal a neighbour</source>
        <translation>عدد الوحدات المطابقة لجارة</translation>
    </message>
    <message>
        <source>number of units that equal a neighbour in layer {first}</source>
        <translation>عدد الوحدات المطابقة لجارة في الطبقة {first}</translation>
    </message>
    <message>
        <source>unit {second} of layer {first} equals a neighbour</source>
        <translation>الوحدة {second} من الطبقة {first} مطابقة لجارة</translation>
    </message>
    <message>
        <source>number of layers whose gradients have one sign</source>
        <translation>عدد الطبقات التي تدرجاتها بإشارة واحدة</translation>
    </message>
    <message>
        <source>the gradients of layer {first} have one sign</source>
        <translation>تدرجات الطبقة {first} بإشارة واحدة</translation>
    </message>
    <message>
        <source>the gradient vanishes</source>
        <translation>التدرج يتلاشى</translation>
    </message>
    <message>
        <source>the gradient vanishes on its way to layer {first}</source>
        <translation>التدرج يتلاشى في طريقه إلى الطبقة {first}</translation>
    </message>
    <message>
        <source>the gradient explodes</source>
        <translation>التدرج ينفجر</translation>
    </message>
    <message>
        <source>the gradient explodes on its way to layer {first}</source>
        <translation>التدرج ينفجر في طريقه إلى الطبقة {first}</translation>
    </message>
    <message>
        <source>the learning rate overshoots</source>
        <translation>معدل التعلم يتجاوز الحد</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>خسارة الاختبار</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>دقة التدريب</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>دقة الاختبار</translation>
    </message>
    <message>
        <source>share of the plane on the right side of the true border</source>
        <translation>نسبة المستوى على الجانب الصحيح من الحد الحقيقي</translation>
    </message>
    <message>
        <source>R² on the training points</source>
        <translation>‏R² على نقاط التدريب</translation>
    </message>
    <message>
        <source>R² on the test points</source>
        <translation>‏R² على نقاط الاختبار</translation>
    </message>
    <message>
        <source>RMSE on the training points</source>
        <translation>‏RMSE على نقاط التدريب</translation>
    </message>
    <message>
        <source>RMSE on the test points</source>
        <translation>‏RMSE على نقاط الاختبار</translation>
    </message>
    <message>
        <source>number of wrong points</source>
        <translation>عدد النقاط الخاطئة</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>عدد النقاط</translation>
    </message>
    <message>
        <source>class of point {first}</source>
        <translation>صنف النقطة {first}</translation>
    </message>
    <message>
        <source>point {first} is predicted right</source>
        <translation>النقطة {first} يُتنبأ بها صحيحًا</translation>
    </message>
    <message>
        <source>number to be learnt of point {first}</source>
        <translation>العدد المطلوب تعلمه للنقطة {first}</translation>
    </message>
    <message>
        <source>weight W[{first}] of unit {second} from {third}</source>
        <translation>الوزن W[{first}] للوحدة {second} من {third}</translation>
    </message>
    <message>
        <source>bias b[{first}] of unit {second}</source>
        <translation>الانحياز b[{first}] للوحدة {second}</translation>
    </message>
    <message>
        <source>number of weights and biases</source>
        <translation>عدد الأوزان والانحيازات</translation>
    </message>
    <message>
        <source>gradient dW[{first}] of unit {second} from {third}</source>
        <translation>التدرج dW[{first}] للوحدة {second} من {third}</translation>
    </message>
    <message>
        <source>mean size of dW[{first}]</source>
        <translation>متوسط مقدار dW[{first}]</translation>
    </message>
    <message>
        <source>z[{first}] of unit {second} for point {third}</source>
        <translation>‏z[{first}] للوحدة {second} عند النقطة {third}</translation>
    </message>
    <message>
        <source>a[{first}] of unit {second} for point {third}</source>
        <translation>‏a[{first}] للوحدة {second} عند النقطة {third}</translation>
    </message>
    <message>
        <source>smallest g′(z) of layer {first}</source>
        <translation>أصغر ⁦g′(z)⁩ للطبقة {first}</translation>
    </message>
    <message>
        <source>largest z of layer {first}</source>
        <translation>أكبر z للطبقة {first}</translation>
    </message>
    <message>
        <source>g′ at the largest z of layer {first}</source>
        <translation>‏⁦g′⁩ عند أكبر z للطبقة {first}</translation>
    </message>
    <message>
        <source>mean output of layer {first}</source>
        <translation>متوسط المخرج للطبقة {first}</translation>
    </message>
    <message>
        <source>share of outputs of layer {first} that are 0</source>
        <translation>نسبة مخرجات الطبقة {first} التي هي 0</translation>
    </message>
    <message>
        <source>share of saturated values in layer {first}</source>
        <translation>نسبة القيم المشبعة في الطبقة {first}</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>عدد الطبقات المخفية</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>عدد المدخلات</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>the numbers overflowed</source>
        <translation>فاضت الأعداد</translation>
    </message>
    <message>
        <source>phase of the iteration</source>
        <translation>مرحلة التكرار</translation>
    </message>
    <message>
        <source>number of earlier runs</source>
        <translation>عدد الجولات السابقة</translation>
    </message>
    <message>
        <source>number of runs compared with this one</source>
        <translation>عدد الجولات المقارنة بهذه</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <translation>أُجيب عن السؤال</translation>
    </message>
    <message>
        <source>iterations with your own code</source>
        <translation>التكرارات بكودك</translation>
    </message>
    <message>
        <source>is written {ways}.</source>
        <translation>يُكتب {ways}.</translation>
    </message>
    <message>
        <source>output for point {first}</source>
        <translation>المخرج عند النقطة {first}</translation>
    </message>
    <message>
        <source>output {second} for point {first}</source>
        <translation>المخرج {second} عند النقطة {first}</translation>
    </message>
    <message>
        <source>mean g′(z) of layer {first}</source>
        <translation>متوسط ⁦g′(z)⁩ للطبقة {first}</translation>
    </message>
    <message>
        <source>g′(z) of unit {second} in layer {first} for point {third}</source>
        <translation>‏⁦g′(z)⁩ للوحدة {second} من الطبقة {first} عند النقطة {third}</translation>
    </message>
    <message>
        <source>time for one value of {first}</source>
        <translation>زمن قيمة واحدة من {first}</translation>
    </message>
    <message>
        <source>number of hidden units</source>
        <translation>عدد الوحدات المخفية</translation>
    </message>
    <message>
        <source>number of units in layer {first}</source>
        <translation>عدد وحدات الطبقة {first}</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>activation of layer {first}</source>
        <translation>دالة تنشيط الطبقة {first}</translation>
    </message>
    <message>
        <source>you opened {first}</source>
        <translation>فتحت {first}</translation>
    </message>
    <message>
        <source>you used {first}</source>
        <translation>استعملت {first}</translation>
    </message>
    <message>
        <source>you pointed at a {first}</source>
        <translation>أشرت إلى {first}</translation>
    </message>
    <message>
        <source>you pointed at a {first} of layer {second}</source>
        <translation>أشرت إلى {first} من الطبقة {second}</translation>
    </message>
    <message>
        <source>you pointed at the {first} {third} of layer {second}</source>
        <translation>أشرت إلى {first} رقم {third} من الطبقة {second}</translation>
    </message>
    <message>
        <source>you pointed at the {first} of layer {second} to unit {third} from {fourth}</source>
        <translation>أشرت إلى {first} من الطبقة {second} إلى الوحدة {third} من {fourth}</translation>
    </message>
    <message>
        <source>your function {first} is right</source>
        <translation>دالتك {first} صحيحة</translation>
    </message>
    <message>
        <source>has the argument 0; layers, units and points count from 1.</source>
        <translation>فيه القيمة 0؛ الطبقات والوحدات والنقاط تُعد من 1.</translation>
    </message>
    <message>
        <source>has the argument &quot;{argument}&quot;. {hint}</source>
        <translation>فيه القيمة &quot;{argument}&quot;. {hint}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>{quantity} below {value}</source>
        <translation>‏{quantity} أقل من ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{quantity} at most {value}</source>
        <translation>‏{quantity}: ⁦{value}⁩ على الأكثر</translation>
    </message>
    <message>
        <source>{quantity} is {value}</source>
        <translation>{quantity}: ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{quantity} is not {value}</source>
        <translation>‏{quantity} غير ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{quantity} at least {value}</source>
        <translation>‏{quantity}: ⁦{value}⁩ على الأقل</translation>
    </message>
    <message>
        <source>{quantity} above {value}</source>
        <translation>‏{quantity} أكبر من ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{factor:g} times the {quantity}</source>
        <translation>‏{factor:g} ضرب {quantity}</translation>
    </message>
    <message>
        <source>not ({goal})</source>
        <translation>ليس ({goal})</translation>
    </message>
    <message>
        <source>{goal}, within {n} iterations</source>
        <translation>‏{goal}، خلال {n} تكرار</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <source>{quantity} at the start of the step</source>
        <translation>‏{quantity} في بداية الخطوة</translation>
    </message>
    <message>
        <source>{goal} for {n} iterations</source>
        <translation>‏{goal} مدة {n} تكرار</translation>
    </message>
    <message>
        <source>{factor:g} times its value at the start of the step</source>
        <translation>‏{factor:g} ضرب قيمته في بداية الخطوة</translation>
    </message>
    <message>
        <source>another {quantity} than at the start of the step</source>
        <translation>‏{quantity} غير ما كان في بداية الخطوة</translation>
    </message>
    <message>
        <source>its value at the start of the step</source>
        <translation>قيمته في بداية الخطوة</translation>
    </message>
    <message>
        <source>{text}: character {position}: {reason}</source>
        <translation>‏{text}: الحرف {position}: {reason}</translation>
    </message>
    <message>
        <source>{sign} is expected here.</source>
        <translation>المتوقع هنا {sign}.</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot;, &quot;within&quot; or the end is expected here.</source>
        <translation>المتوقع هنا ⁦&quot;and&quot;⁩ أو ⁦&quot;or&quot;⁩ أو ⁦&quot;within&quot;⁩ أو النهاية.</translation>
    </message>
    <message>
        <source>is nested more than {most} times.</source>
        <translation>متداخل أكثر من {most} مرة.</translation>
    </message>
    <message>
        <source>{name} is true or not; it is compared with nothing.</source>
        <translation>‏{name} صحيح أو غير صحيح؛ ولا يُقارن بشيء.</translation>
    </message>
    <message>
        <source>{name} is a text; compare it with = or !=.</source>
        <translation>‏{name} نص؛ قارنه بـ ⁦=⁩ أو ⁦!=⁩.</translation>
    </message>
    <message>
        <source>a text between &quot;quotes&quot; is expected here.</source>
        <translation>المتوقع هنا نص بين علامتي اقتباس ⁦&quot;…&quot;⁩.</translation>
    </message>
    <message>
        <source>a number is expected here.</source>
        <translation>المتوقع هنا عدد.</translation>
    </message>
    <message>
        <source>a whole number is expected here.</source>
        <translation>المتوقع هنا عدد صحيح.</translation>
    </message>
    <message>
        <source>the name of a quantity is expected here.</source>
        <translation>المتوقع هنا اسم كمية.</translation>
    </message>
    <message>
        <source>{text} is not known. {hint}</source>
        <translation>‏{text} غير معروف. {hint}</translation>
    </message>
    <message>
        <source>{text!r} is not part of the goal language.</source>
        <translation>‏{text!r} ليس من لغة الأهداف.</translation>
    </message>
    <message>
        <source>{name} is to be compared: one of {signs} is expected here.</source>
        <translation>لا بد من مقارنة {name}: المتوقع هنا أحد {signs}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not known. {hint}</source>
        <translation>&quot;⁦{text}⁩&quot; غير معروف. {hint}</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be compared.</source>
        <translation>لا تمكن مقارنة {left} و {right}.</translation>
    </message>
    <message>
        <source>was written by a newer Glassbox (version {newer}; this one reads version {known}).</source>
        <translation>كتبه Glassbox أحدث (الإصدار {newer}؛ وهذا يقرأ الإصدار {known}).</translation>
    </message>
    <message>
        <source>has {n} steps; the lesson has {n_steps}.</source>
        <translation>فيه {n} خطوات؛ وفي الدرس {n_steps}.</translation>
    </message>
    <message>
        <source>is {number}, but the last one is number {n_experiments}.</source>
        <translation>هو {number}، والأخير رقمه {n_experiments}.</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>more was changed than can be handed in. Begin the lesson again.</source>
        <translation>تغيّر أكثر مما يمكن تسليمه. ابدأ الدرس من جديد.</translation>
    </message>
    <message>
        <source>has a layer without weights.</source>
        <translation>فيه طبقة بلا أوزان.</translation>
    </message>
    <message>
        <source>is not a Glassbox hand-in.</source>
        <translation>ليس تسليمًا من Glassbox.</translation>
    </message>
    <message>
        <source>at iteration {iteration} the loss is {now:.6g}; the file says {loss:.6g}.</source>
        <translation>عند التكرار {iteration} الخسارة {now:.6g}؛ ويقول الملف {loss:.6g}.</translation>
    </message>
    <message>
        <source>say that iteration {iteration} overflows, which it does not.</source>
        <translation>يقول إن التكرار {iteration} يفيض، وهو لا يفيض.</translation>
    </message>
    <message>
        <source>{place} begins with another experiment than the lesson.</source>
        <translation>تبدأ {place} بتجربة غير تجربة الدرس.</translation>
    </message>
    <message>
        <source>go back to iteration {iteration} without a step back.</source>
        <translation>يعود إلى التكرار {iteration} بلا خطوة إلى الخلف.</translation>
    </message>
    <message>
        <source>speak of step {step}, which the lesson does not have.</source>
        <translation>يذكر الخطوة {step}، وليست في الدرس.</translation>
    </message>
    <message>
        <source>{place} cannot be done again: {reason}</source>
        <translation>لا تمكن إعادة {place}: {reason}</translation>
    </message>
    <message>
        <source>takes longer than {limit_s:g} s to do again.</source>
        <translation>تستغرق إعادته أكثر من {limit_s:g} ثانية.</translation>
    </message>
    <message>
        <source>return to a run from before the lesson.</source>
        <translation>يعود إلى جولة قبل الدرس.</translation>
    </message>
    <message>
        <source>need more memory than a lesson does.</source>
        <translation>يحتاج إلى ذاكرة أكثر مما يحتاجه درس.</translation>
    </message>
    <message>
        <source>has a key of more than 16 parts.</source>
        <translation>فيه مفتاح من أكثر من 16 جزءًا.</translation>
    </message>
    <message>
        <source>{cell} is not a cell. Use for example &quot;dW[2]&quot; for a matrix or &quot;dW[2] 1,3&quot;.</source>
        <translation>‏{cell} ليس خلية. استعمل مثلًا ⁦&quot;dW[2]&quot;⁩ لمصفوفة أو ⁦&quot;dW[2] 1,3&quot;⁩.</translation>
    </message>
    <message>
        <source>is not valid TOML: {what}.</source>
        <translation>ليس TOML صحيحًا: {what}.</translation>
    </message>
    <message>
        <source>is not valid TOML: it has a number of thousands of digits.</source>
        <translation>ليس TOML صحيحًا: فيه عدد من آلاف الأرقام.</translation>
    </message>
    <message>
        <source>has lists nested too deeply.</source>
        <translation>فيه قوائم شديدة التداخل.</translation>
    </message>
    <message>
        <source>must be of small letters, digits, &quot;-&quot; and &quot;_&quot;, such as &quot;one-neuron&quot;.</source>
        <translation>يجب أن يكون من حروف لاتينية صغيرة وأرقام و ⁦&quot;-&quot;⁩ و ⁦&quot;_&quot;⁩، مثل ⁦&quot;one-neuron&quot;⁩.</translation>
    </message>
    <message>
        <source>must be a language&apos;s code, such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>يجب أن يكون رمز لغة، مثل ⁦&quot;en&quot;⁩ أو ⁦&quot;pt-BR&quot;⁩.</translation>
    </message>
    <message>
        <source>{name} is not known. {hint}</source>
        <translation>‏{name} غير معروف. {hint}</translation>
    </message>
    <message>
        <source>is {answer}, but there are {n} choices.</source>
        <translation>هو {answer}، والاختيارات {n}.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>‏{cell} ليس عددًا.</translation>
    </message>
    <message>
        <source>has the layer {layer}; the network has {n} layers.</source>
        <translation>فيه الطبقة {layer}؛ وفي الشبكة {n} طبقات.</translation>
    </message>
    <message>
        <source>has the cell {row},{column}; {symbol}[{layer}] is {shape}.</source>
        <translation>فيه الخلية ⁦{row},{column}⁩؛ و {symbol}[{layer}] شكلها ⁦{shape}⁩.</translation>
    </message>
    <message>
        <source>{place}, character {position}</source>
        <translation>‏{place}، الحرف {position}</translation>
    </message>
    <message>
        <source>asks for a boundary, but numbers are learnt, which have none.</source>
        <translation>يسأل عن حد، والمطلوب تعلمه أعداد ولا حد لها.</translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation>يجب أن يكون عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>This is not the number, and no usual slip leads to it. Look at the operands and compute it once more.</source>
        <translation>ليس هذا هو الرقم، ولا تؤدي إليه هفوة معتادة. انظر إلى الأعداد الداخلة واحسب مرة أخرى.</translation>
    </message>
    <message>
        <source>This follows correctly from your wrong number before it.</source>
        <translation>هذا ينتج صحيحًا من رقمك الخاطئ قبله.</translation>
    </message>
    <message>
        <source>The first wrong cell is {name}.</source>
        <translation>أول خلية خاطئة {name}.</translation>
    </message>
    <message>
        <source>The first wrong cell is {name}: {slip}.</source>
        <translation>أول خلية خاطئة {name}: {slip}.</translation>
    </message>
    <message>
        <source>Right so far: {right}. Still empty: {open}.</source>
        <translation>صحيحة حتى الآن: {right}. ما زالت فارغة: {open}.</translation>
    </message>
    <message>
        <source>Cells that follow correctly from a wrong number: {n}.</source>
        <translation>خلايا تنتج صحيحة من رقم خاطئ: {n}.</translation>
    </message>
    <message>
        <source>Both cells are right.</source>
        <translation>الخليتان صحيحتان.</translation>
    </message>
    <message>
        <source>All {n} cells are right.</source>
        <translation>كل الخلايا وعددها {n} صحيحة.</translation>
    </message>
    <message>
        <source>The loss rises a little: the step goes past the bottom. The learning rate is slightly too large here.</source>
        <translation>ترتفع الخسارة قليلًا: تتجاوز الخطوة القاع. معدل التعلم هنا أكبر قليلًا من اللازم.</translation>
    </message>
    <message>
        <source>It goes down, against what this gradient alone would do: the optimizer remembers earlier ones.</source>
        <translation>ينخفض، خلاف ما يفعله هذا التدرج وحده: المُحسِّن يتذكر تدرجات سابقة.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0.</source>
        <translation>يبقى: تدرجه 0.</translation>
    </message>
    <message>
        <source>The loss stays: every gradient is 0, so nothing is learned in this step.</source>
        <translation>تبقى الخسارة: كل تدرج 0، فلا يُتعلَّم شيء في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The loss falls, although the step does not go downhill: the optimizer moves with earlier gradients.</source>
        <translation>تنخفض الخسارة مع أن الخطوة لا تسير نزولًا: المُحسِّن يتحرك بتدرجات سابقة.</translation>
    </message>
    <message>
        <source>The loss rises without end: the learning rate is so large that the numbers overflow.</source>
        <translation>ترتفع الخسارة بلا نهاية: معدل التعلم كبير حتى تفيض الأعداد.</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate overshoots. The step goes downhill, past the bottom and up again.</source>
        <translation>ترتفع الخسارة: معدل التعلم يتجاوز الحد. تسير الخطوة نزولًا وتتجاوز القاع ثم تصعد.</translation>
    </message>
    <message>
        <source>The loss rises: the step follows the gradient of its {n} examples, not that of all {m}.</source>
        <translation>ترتفع الخسارة: تتبع الخطوة تدرج أمثلتها {n}، لا تدرج الأمثلة كلها {m}.</translation>
    </message>
    <message>
        <source>The loss rises: the step makes J and the penalty together smaller, not J alone.</source>
        <translation>ترتفع الخسارة: تصغّر الخطوة J والجزاء معًا، لا J وحدها.</translation>
    </message>
    <message>
        <source>The loss rises: the optimizer still moves with earlier gradients, and they point uphill here.</source>
        <translation>ترتفع الخسارة: ما زال المُحسِّن يتحرك بتدرجات سابقة، وهي تشير هنا صعودًا.</translation>
    </message>
    <message>
        <source>It goes down: its gradient is positive, and the step goes against the gradient.</source>
        <translation>ينخفض: تدرجه موجب، والخطوة تسير عكس التدرج.</translation>
    </message>
    <message>
        <source>It goes down: the penalty pulls it towards 0, more strongly than the gradient of J.</source>
        <translation>ينخفض: يجذبه الجزاء نحو 0 أقوى من تدرج J.</translation>
    </message>
    <message>
        <source>It goes up, against what this gradient alone would do: the optimizer remembers earlier ones.</source>
        <translation>يرتفع، خلاف ما يفعله هذا التدرج وحده: المُحسِّن يتذكر تدرجات سابقة.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because what comes into it is 0 for every example.</source>
        <translation>يبقى: تدرجه 0، لأن ما يدخل إليه 0 عند كل مثال.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because all weights that lead on from its unit are 0.</source>
        <translation>يبقى: تدرجه 0، لأن كل الأوزان الخارجة من وحدته 0.</translation>
    </message>
    <message>
        <source>It stays: its gradient is 0, because the slope of its unit is 0 for every example.</source>
        <translation>يبقى: تدرجه 0، لأن ميل وحدته 0 عند كل مثال.</translation>
    </message>
    <message>
        <source>The loss stays: every gradient is too small to be seen, so nothing is learned in this step.</source>
        <translation>تبقى الخسارة: كل تدرج أصغر من أن يُرى، فلا يُتعلَّم شيء في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The loss falls: the step goes downhill and is short enough.</source>
        <translation>تنخفض الخسارة: تسير الخطوة نزولًا وهي قصيرة بما يكفي.</translation>
    </message>
    <message>
        <source>It stays: its gradient is too small to see.</source>
        <translation>يبقى: تدرجه أصغر من أن يُرى.</translation>
    </message>
    <message>
        <source>It goes up: its gradient is negative, and the step goes against the gradient.</source>
        <translation>يرتفع: تدرجه سالب، والخطوة تسير عكس التدرج.</translation>
    </message>
    <message>
        <source>It goes up: the penalty pulls it towards 0, more strongly than the gradient of J.</source>
        <translation>يرتفع: يجذبه الجزاء نحو 0 أقوى من تدرج J.</translation>
    </message>
    <message>
        <source>The boundary is elsewhere. Compare its place and its shape with your line.</source>
        <translation>الحد في مكان آخر. قارن مكانه وشكله بخطك.</translation>
    </message>
    <message>
        <source>The network’s curve is elsewhere. Compare its place and its shape with your line.</source>
        <translation>منحنى الشبكة في مكان آخر. قارن مكانه وشكله بخطك.</translation>
    </message>
    <message>
        <source>There is no boundary in this part of the plane: the network gives one class everywhere.</source>
        <translation>لا حد في هذا الجزء من المستوى: تعطي الشبكة صنفًا واحدًا في كل مكان.</translation>
    </message>
    <message>
        <source>There is a boundary, and nothing was drawn.</source>
        <translation>يوجد حد، ولم يُرسم شيء.</translation>
    </message>
    <message>
        <source>Very close: your line lies on the boundary nearly everywhere.</source>
        <translation>قريب جدًّا: خطك على الحد في كل مكان تقريبًا.</translation>
    </message>
    <message>
        <source>Right: your line follows the boundary.</source>
        <translation>صحيح: خطك يتبع الحد.</translation>
    </message>
    <message>
        <source>What you drew lies on the boundary, but a part of it is missing.</source>
        <translation>ما رسمته على الحد، لكن جزءًا منه ناقص.</translation>
    </message>
    <message>
        <source>You found the boundary, but a part of what you drew is far from it.</source>
        <translation>وجدت الحد، لكن جزءًا مما رسمته بعيد عنه.</translation>
    </message>
    <message>
        <source>There is no network’s curve in this part of the plane: the network gives one class everywhere.</source>
        <translation>لا منحنى للشبكة في هذا الجزء من المستوى: تعطي الشبكة صنفًا واحدًا في كل مكان.</translation>
    </message>
    <message>
        <source>There is a network’s curve, and nothing was drawn.</source>
        <translation>يوجد منحنى للشبكة، ولم يُرسم شيء.</translation>
    </message>
    <message>
        <source>Very close: your line lies on the network’s curve nearly everywhere.</source>
        <translation>قريب جدًّا: خطك على منحنى الشبكة في كل مكان تقريبًا.</translation>
    </message>
    <message>
        <source>Right: your line follows the network’s curve.</source>
        <translation>صحيح: خطك يتبع منحنى الشبكة.</translation>
    </message>
    <message>
        <source>What you drew lies on the network’s curve, but a part of it is missing.</source>
        <translation>ما رسمته على منحنى الشبكة، لكن جزءًا منه ناقص.</translation>
    </message>
    <message>
        <source>You found the network’s curve, but a part of what you drew is far from it.</source>
        <translation>وجدت منحنى الشبكة، لكن جزءًا مما رسمته بعيد عنه.</translation>
    </message>
    <message>
        <source>Right: there is no boundary in this part of the plane.</source>
        <translation>صحيح: لا حد في هذا الجزء من المستوى.</translation>
    </message>
    <message>
        <source>Right: there is no network’s curve in this part of the plane.</source>
        <translation>صحيح: لا منحنى للشبكة في هذا الجزء من المستوى.</translation>
    </message>
    <message>
        <source>forgot b</source>
        <translation>نسيان b</translation>
    </message>
    <message>
        <source>This comes out without the bias. Add the unit’s bias: z = W·a + b.</source>
        <translation>ينتج هذا بلا الانحياز. أضف انحياز الوحدة: ⁦z = W·a + b⁩.</translation>
    </message>
    <message>
        <source>sign of b</source>
        <translation>إشارة b</translation>
    </message>
    <message>
        <source>Here the bias is subtracted. It is added with its own sign: z = W·a + b.</source>
        <translation>طُرح الانحياز هنا. وهو يضاف بإشارته: ⁦z = W·a + b⁩.</translation>
    </message>
    <message>
        <source>b added along the examples</source>
        <translation>أُضيفت b على امتداد الأمثلة</translation>
    </message>
    <message>
        <source>Here each example gets another bias. b is a column: one bias for each unit, the same for every example.</source>
        <translation>هنا لكل مثال انحياز آخر. و b عمود: انحياز لكل وحدة، هو نفسه لكل مثال.</translation>
    </message>
    <message>
        <source>forgot g</source>
        <translation>نسيان g</translation>
    </message>
    <message>
        <source>This is computed with z, before the activation. First a = g(z), then go on with a.</source>
        <translation>حُسب هذا بـ z قبل دالة التنشيط. أولًا ⁦a = g(z)⁩، ثم تابع بـ a.</translation>
    </message>
    <message>
        <source>sign in the exponent</source>
        <translation>إشارة الأس</translation>
    </message>
    <message>
        <source>This is 1/(1 + exp(z)), which is 1 − σ(z). The exponent has a minus: σ(z) = 1/(1 + exp(−z)).</source>
        <translation>هذا ⁦1/(1 + exp(z))⁩ وهو ⁦1 − σ(z)⁩. في الأس ناقص: ⁦σ(z) = 1/(1 + exp(−z))⁩.</translation>
    </message>
    <message>
        <source>used g′ instead of g</source>
        <translation>استعمال ⁦g′⁩ بدلًا من g</translation>
    </message>
    <message>
        <source>This is the slope g′(z). In the forward pass the value g(z) is needed.</source>
        <translation>هذا الميل ⁦g′(z)⁩. في المرور الأمامي تلزم القيمة ⁦g(z)⁩.</translation>
    </message>
    <message>
        <source>forgot the sum below</source>
        <translation>نسيان المجموع في المقام</translation>
    </message>
    <message>
        <source>This is only exp(z). Softmax divides it by the sum of exp(z) over all outputs of the example.</source>
        <translation>هذا ⁦exp(z)⁩ فقط. تقسمه softmax على مجموع ⁦exp(z)⁩ على كل مخرجات المثال.</translation>
    </message>
    <message>
        <source>softmax over the examples</source>
        <translation>‏softmax على الأمثلة</translation>
    </message>
    <message>
        <source>Here the outputs add up to 1 along a row. They must add up to 1 for each example, down its column.</source>
        <translation>هنا مجموع المخرجات على امتداد الصف 1. يجب أن يكون مجموعها 1 لكل مثال، نزولًا في عموده.</translation>
    </message>
    <message>
        <source>decimal logarithm</source>
        <translation>لوغاريتم عشري</translation>
    </message>
    <message>
        <source>This comes out with the logarithm to base 10. The lecture’s log is the natural one, ln on a calculator.</source>
        <translation>ينتج هذا باللوغاريتم للأساس 10. أما log في المحاضرة فهو الطبيعي، ln في الحاسبة.</translation>
    </message>
    <message>
        <source>logarithm to base 2</source>
        <translation>لوغاريتم للأساس 2</translation>
    </message>
    <message>
        <source>This comes out with the logarithm to base 2. The lecture’s log is the natural one, ln on a calculator.</source>
        <translation>ينتج هذا باللوغاريتم للأساس 2. أما log في المحاضرة فهو الطبيعي، ln في الحاسبة.</translation>
    </message>
    <message>
        <source>forgot the minus of the loss</source>
        <translation>نسيان ناقص الخسارة</translation>
    </message>
    <message>
        <source>This comes out without the minus in front. Logarithms of numbers below 1 are negative, so the minus makes the loss positive.</source>
        <translation>ينتج هذا بلا علامة الطرح في أوله. لوغاريتمات الأعداد الأصغر من 1 سالبة، فعلامة الطرح تجعل الخسارة موجبة.</translation>
    </message>
    <message>
        <source>y and 1 − y exchanged</source>
        <translation>تبديل y و ⁦1 − y⁩</translation>
    </message>
    <message>
        <source>This comes out with the loss of the other class. Where y = 1 it is −log a, where y = 0 it is −log(1 − a).</source>
        <translation>ينتج هذا بخسارة الصنف الآخر. حيث ⁦y = 1⁩ هي ⁦−log a⁩، وحيث ⁦y = 0⁩ هي ⁦−log(1 − a)⁩.</translation>
    </message>
    <message>
        <source>forgot (1 − y) log(1 − a)</source>
        <translation>نسيان ⁦(1 − y) log(1 − a)⁩</translation>
    </message>
    <message>
        <source>This comes out with −y log a alone, which is 0 where y = 0. There the other term counts: −log(1 − a).</source>
        <translation>ينتج هذا بـ ⁦−y log a⁩ وحدها، وهي 0 حيث ⁦y = 0⁩. هناك يُحسب الحد الآخر: ⁦−log(1 − a)⁩.</translation>
    </message>
    <message>
        <source>forgot ½</source>
        <translation>نسيان ½</translation>
    </message>
    <message>
        <source>This comes out without the factor ½. The loss is ½ (a − y)².</source>
        <translation>ينتج هذا بلا العامل ½. الخسارة ⁦½ (a − y)²⁩.</translation>
    </message>
    <message>
        <source>one ½ too many</source>
        <translation>½ زائدة</translation>
    </message>
    <message>
        <source>This comes out with a factor ½. Cross-entropy does not have one; the squared error does.</source>
        <translation>ينتج هذا بعامل ½. ليس في الإنتروبيا المتقاطعة، وهو في الخطأ التربيعي.</translation>
    </message>
    <message>
        <source>forgot the square</source>
        <translation>نسيان التربيع</translation>
    </message>
    <message>
        <source>Here the error a − y is not squared. The loss is ½ (a − y)².</source>
        <translation>هنا الخطأ ⁦a − y⁩ غير مربع. الخسارة ⁦½ (a − y)²⁩.</translation>
    </message>
    <message>
        <source>squared error instead of Huber’s</source>
        <translation>الخطأ التربيعي بدلًا من Huber</translation>
    </message>
    <message>
        <source>This comes out with the squared error. Where |a − y| is above 1, Huber’s loss is a line and its slope stays at −1 or 1.</source>
        <translation>ينتج هذا بالخطأ التربيعي. حيث ⁦|a − y|⁩ فوق 1 تكون خسارة Huber خطًّا ويبقى ميلها ⁦−1⁩ أو 1.</translation>
    </message>
    <message>
        <source>divided by the number of outputs</source>
        <translation>القسمة على عدد المخرجات</translation>
    </message>
    <message>
        <source>This is also divided by the number of outputs. J is the mean over the m = {m} examples only.</source>
        <translation>قُسم هذا أيضًا على عدد المخرجات. ‏J متوسط على الأمثلة فقط، ⁦m = {m}⁩.</translation>
    </message>
    <message>
        <source>sign of a − y</source>
        <translation>إشارة ⁦a − y⁩</translation>
    </message>
    <message>
        <source>The sign is turned: this belongs to y − a. The error is a − y, the output minus the target.</source>
        <translation>الإشارة مقلوبة: هذا من ⁦y − a⁩. الخطأ ⁦a − y⁩، المخرج ناقص القيمة المستهدفة.</translation>
    </message>
    <message>
        <source>predicted class instead of a</source>
        <translation>الصنف المتنبَّأ به بدلًا من a</translation>
    </message>
    <message>
        <source>This comes out with the predicted class, 0 or 1. The error is taken from the output a itself.</source>
        <translation>ينتج هذا بالصنف المتنبَّأ به، 0 أو 1. يؤخذ الخطأ من المخرج a نفسه.</translation>
    </message>
    <message>
        <source>forgot g′</source>
        <translation>نسيان ⁦g′⁩</translation>
    </message>
    <message>
        <source>This comes out without the slope g′(z). What comes back to a unit is multiplied by g′(z).</source>
        <translation>ينتج هذا بلا الميل ⁦g′(z)⁩. ما يعود إلى الوحدة يُضرب في ⁦g′(z)⁩.</translation>
    </message>
    <message>
        <source>used g instead of g′</source>
        <translation>استعمال g بدلًا من ⁦g′⁩</translation>
    </message>
    <message>
        <source>This comes out with the value g(z). In the backward pass the slope g′(z) is needed.</source>
        <translation>ينتج هذا بالقيمة ⁦g(z)⁩. في المرور العكسي يلزم الميل ⁦g′(z)⁩.</translation>
    </message>
    <message>
        <source>g′ of a instead of z</source>
        <translation>‏⁦g′⁩ عند a بدلًا من z</translation>
    </message>
    <message>
        <source>This comes out with the slope at a, after the activation. g′ is taken at z.</source>
        <translation>ينتج هذا بالميل عند a، بعد دالة التنشيط. تؤخذ ⁦g′⁩ عند z.</translation>
    </message>
    <message>
        <source>z in the place of a in g′</source>
        <translation>‏z مكان a في ⁦g′⁩</translation>
    </message>
    <message>
        <source>Here z stands where a belongs. The formula for g′(z) uses a = g(z).</source>
        <translation>هنا z حيث يجب أن تكون a. صيغة ⁦g′(z)⁩ تستعمل ⁦a = g(z)⁩.</translation>
    </message>
    <message>
        <source>one σ′ too many</source>
        <translation>‏⁦σ′⁩ زائدة</translation>
    </message>
    <message>
        <source>Here a − y is multiplied by a (1 − a). With cross-entropy that factor cancels: dZ of the output is a − y.</source>
        <translation>هنا ضُربت ⁦a − y⁩ في ⁦a (1 − a)⁩. مع الإنتروبيا المتقاطعة يُختصر هذا العامل: dZ للمخرج هي ⁦a − y⁩.</translation>
    </message>
    <message>
        <source>σ′ at a linear output</source>
        <translation>‏⁦σ′⁩ عند مخرج خطي</translation>
    </message>
    <message>
        <source>Here the error is multiplied by a slope of σ. The output is linear, a = z, and its slope is 1.</source>
        <translation>هنا ضُرب الخطأ في ميل σ. المخرج خطي، ⁦a = z⁩، وميله 1.</translation>
    </message>
    <message>
        <source>forgot W of the next layer</source>
        <translation>نسيان W للطبقة التالية</translation>
    </message>
    <message>
        <source>Here the error of the next layer comes back without its weights. It comes back through W, transposed.</source>
        <translation>هنا يعود خطأ الطبقة التالية بلا أوزانها. وهو يعود عبر W منقولةً.</translation>
    </message>
    <message>
        <source>used the updated weights</source>
        <translation>استعمال الأوزان المحدَّثة</translation>
    </message>
    <message>
        <source>This comes out with the weights after the update. The backward pass uses those of the forward pass.</source>
        <translation>ينتج هذا بالأوزان بعد التحديث. المرور العكسي يستعمل أوزان المرور الأمامي.</translation>
    </message>
    <message>
        <source>forgot 1/m</source>
        <translation>نسيان ⁦1/m⁩</translation>
    </message>
    <message>
        <source>This comes out with the sum over the examples. J and its gradient are means: divide by m = {m}.</source>
        <translation>ينتج هذا بالمجموع على الأمثلة. ‏J وتدرجها متوسطات: اقسم على ⁦m = {m}⁩.</translation>
    </message>
    <message>
        <source>1/m already in dZ</source>
        <translation>⁦1/m⁩ في dZ من قبل</translation>
    </message>
    <message>
        <source>Here dZ is divided by m = {m}. In the lecture dZ has no 1/m; dW and db have it.</source>
        <translation>هنا قُسمت dZ على ⁦m = {m}⁩. في المحاضرة ليس في dZ العامل ⁦1/m⁩؛ وهو في dW و db.</translation>
    </message>
    <message>
        <source>forgot to sum over the examples</source>
        <translation>نسيان الجمع على الأمثلة</translation>
    </message>
    <message>
        <source>This comes out with one example only. dW and db are means over all m = {m} examples.</source>
        <translation>ينتج هذا بمثال واحد فقط. ‏dW و db متوسطات على الأمثلة كلها، ⁦m = {m}⁩.</translation>
    </message>
    <message>
        <source>summed over the units, too</source>
        <translation>جُمع على الوحدات أيضًا</translation>
    </message>
    <message>
        <source>Here the sum goes over units and examples. db has one number for each unit: sum along the row only.</source>
        <translation>هنا المجموع على الوحدات والأمثلة. في db عدد لكل وحدة: اجمع على امتداد الصف فقط.</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>لم يُحدَّث</translation>
    </message>
    <message>
        <source>This is the value before the update. Subtract α times the gradient from it.</source>
        <translation>هذه القيمة قبل التحديث. اطرح منها α ضرب التدرج.</translation>
    </message>
    <message>
        <source>forgot the learning rate</source>
        <translation>نسيان معدل التعلم</translation>
    </message>
    <message>
        <source>The whole gradient was taken off. Multiply it by the learning rate α = {rate} first.</source>
        <translation>طُرح التدرج كله. اضربه أولًا في معدل التعلم ⁦α = {rate}⁩.</translation>
    </message>
    <message>
        <source>added the gradient</source>
        <translation>إضافة التدرج</translation>
    </message>
    <message>
        <source>Here the step goes uphill. The step is subtracted: W := W − α dW.</source>
        <translation>هنا تسير الخطوة صعودًا. الخطوة تُطرح: ⁦W := W − α dW⁩.</translation>
    </message>
    <message>
        <source>only the step</source>
        <translation>الخطوة وحدها</translation>
    </message>
    <message>
        <source>This is only the change. Subtract it from what was there before: W := W − α dW.</source>
        <translation>هذا التغير فقط. اطرحه مما كان من قبل: ⁦W := W − α dW⁩.</translation>
    </message>
    <message>
        <source>plain gradient descent</source>
        <translation>انحدار تدرجي بسيط</translation>
    </message>
    <message>
        <source>This is W − α dW. The optimizer that is chosen makes another step, from what it remembers.</source>
        <translation>هذا ⁦W − α dW⁩. المُحسِّن المختار يخطو خطوة أخرى مما يتذكره.</translation>
    </message>
    <message>
        <source>forgot the correction for the start at 0</source>
        <translation>نسيان تصحيح البدء من 0</translation>
    </message>
    <message>
        <source>This comes out with m and v themselves. Adam first divides them by 1 − β₁ᵗ and 1 − β₂ᵗ.</source>
        <translation>ينتج هذا بـ m و v نفسيهما. يقسمهما Adam أولًا على ⁦1 − β₁ᵗ⁩ و ⁦1 − β₂ᵗ⁩.</translation>
    </message>
    <message>
        <source>forgot the penalty</source>
        <translation>نسيان الجزاء</translation>
    </message>
    <message>
        <source>This comes out without the penalty. Its gradient is added to dW before the update.</source>
        <translation>ينتج هذا بلا الجزاء. يضاف تدرجه إلى dW قبل التحديث.</translation>
    </message>
    <message>
        <source>penalty divided by m</source>
        <translation>قسمة الجزاء على m</translation>
    </message>
    <message>
        <source>Here the penalty is divided by m = {m}. The penalty is not a mean over the examples.</source>
        <translation>هنا قُسم الجزاء على ⁦m = {m}⁩. ليس الجزاء متوسطًا على الأمثلة.</translation>
    </message>
    <message>
        <source>penalty already in dW</source>
        <translation>الجزاء في dW من قبل</translation>
    </message>
    <message>
        <source>Here the penalty is already in dW. dW is the gradient of J alone; the penalty comes in the next line.</source>
        <translation>هنا الجزاء في dW من قبل. ‏dW تدرج J وحدها؛ ويأتي الجزاء في السطر التالي.</translation>
    </message>
    <message>
        <source>another leak</source>
        <translation>تسرب آخر</translation>
    </message>
    <message>
        <source>This comes out with another leak. Below 0 the slope of leaky ReLU is {leak} here; 0.01 and 0.1 are easily mixed up.</source>
        <translation>ينتج هذا بتسرب آخر. تحت 0 ميل leaky ReLU هنا {leak}؛ ويسهل الخلط بين 0.01 و 0.1.</translation>
    </message>
    <message>
        <source>forgot the leak</source>
        <translation>نسيان التسرب</translation>
    </message>
    <message>
        <source>This comes out with ReLU, which is flat below 0. Leaky ReLU has the slope {leak} there.</source>
        <translation>ينتج هذا بـ ReLU، وهي مستوية تحت 0. وميل Leaky ReLU هناك {leak}.</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>مصفوفة منقولة</translation>
    </message>
    <message>
        <source>Rows and columns of a matrix are exchanged. A row belongs to a unit of the layer, a column to a unit of the layer before.</source>
        <translation>تبادلت صفوف مصفوفة وأعمدتها. الصف لوحدة من الطبقة، والعمود لوحدة من الطبقة السابقة.</translation>
    </message>
    <message>
        <source>another activation</source>
        <translation>دالة تنشيط أخرى</translation>
    </message>
    <message>
        <source>This comes out with another activation function. See which one this layer has.</source>
        <translation>ينتج هذا بدالة تنشيط أخرى. انظر أيها لهذه الطبقة.</translation>
    </message>
    <message>
        <source>1/m twice</source>
        <translation>⁦1/m⁩ مرتين</translation>
    </message>
    <message>
        <source>Here the sum is divided by m = {m} twice. The mean divides once.</source>
        <translation>هنا قُسم المجموع على ⁦m = {m}⁩ مرتين. المتوسط يقسم مرة واحدة.</translation>
    </message>
    <message>
        <source>another layer</source>
        <translation>طبقة أخرى</translation>
    </message>
    <message>
        <source>This comes out with a number of another layer. Look at the number in brackets: W[2] goes with b[2] and A[1].</source>
        <translation>ينتج هذا برقم من طبقة أخرى. انظر إلى الرقم بين القوسين: W[2] مع b[2] و A[1].</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>إشارة خاطئة</translation>
    </message>
    <message>
        <source>The number is right, its sign is turned.</source>
        <translation>الرقم صحيح، وإشارته مقلوبة.</translation>
    </message>
    <message>
        <source>The digits are right, the decimal point is at another place.</source>
        <translation>الأرقام صحيحة، والنقطة العشرية في موضع آخر.</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>صف آخر</translation>
    </message>
    <message>
        <source>This is the number of another row. Each row belongs to one unit.</source>
        <translation>هذا رقم صف آخر. كل صف لوحدة واحدة.</translation>
    </message>
    <message>
        <source>another column</source>
        <translation>عمود آخر</translation>
    </message>
    <message>
        <source>This is the number of another column of the same row.</source>
        <translation>هذا رقم عمود آخر من الصف نفسه.</translation>
    </message>
    <message>
        <source>another example</source>
        <translation>مثال آخر</translation>
    </message>
    <message>
        <source>This is the number of another example. Each column is one example.</source>
        <translation>هذا رقم مثال آخر. كل عمود مثال واحد.</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>منازل أقل من المطلوب</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but more digits are asked for. Zeros in front do not count: 0.0012 has two.</source>
        <translation>هذا صحيح إلى حيث يصل، لكن المطلوب منازل أكثر. الأصفار في الأول لا تُعد: في 0.0012 منزلتان.</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>قطع بدلًا من تقريب</translation>
    </message>
    <message>
        <source>The further digits were left out. Round to the nearest: 5 and more go up.</source>
        <translation>تُركت المنازل الأخرى. قرّب إلى الأقرب: 5 فما فوق إلى أعلى.</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>تقريب مبكر</translation>
    </message>
    <message>
        <source>The last digit is not right. Keep more digits while you compute, and round only the result.</source>
        <translation>الرقم الأخير غير صحيح. احتفظ بمنازل أكثر أثناء الحساب، وقرّب النتيجة فقط.</translation>
    </message>
    <message>
        <source>Write layer, unit and input of the weight, such as 1, 2, 1.</source>
        <translation>اكتب طبقة الوزن ووحدته ومدخله، مثل ⁦1, 2, 1⁩.</translation>
    </message>
    <message>
        <source>Write after how many iterations the boundary is to be sketched.</source>
        <translation>اكتب بعد كم تكرار يُرسم الحد.</translation>
    </message>
    <message>
        <source>Write at least two answers, one a line, and a * before the right one.</source>
        <translation>اكتب إجابتين على الأقل، واحدة في كل سطر، و * قبل الصحيحة.</translation>
    </message>
    <message>
        <source>Write cells such as dZ[2]; dW[2] 1,3.</source>
        <translation>اكتب خلايا مثل ⁦dZ[2]; dW[2] 1,3⁩.</translation>
    </message>
    <message>
        <source>the new lesson</source>
        <translation>الدرس الجديد</translation>
    </message>
    <message>
        <source>Write a number, or a quantity such as weight(1, 2, 1). Character {position}: {reason}</source>
        <translation>اكتب عددًا، أو كمية مثل ⁦weight(1, 2, 1)⁩. الحرف {position}: {reason}</translation>
    </message>
    <message>
        <source>has a value of the wrong kind.</source>
        <translation>فيه قيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>make {n_parameters:,} weights and biases; a lesson&apos;s network has at most {most:,}.</source>
        <translation>تجعل {n_parameters:,} وزنًا وانحيازًا؛ وفي شبكة الدرس {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>must be the name of a file in the lesson&apos;s folder.</source>
        <translation>يجب أن يكون اسم ملف في مجلد الدرس.</translation>
    </message>
    <message>
        <source>has rows of different lengths.</source>
        <translation>فيه صفوف مختلفة الأطوال.</translation>
    </message>
    <message>
        <source>are for layers {layer_sizes}; this network has {wanted}.</source>
        <translation>للطبقات ⁦{layer_sizes}⁩؛ وهذه الشبكة ⁦{wanted}⁩.</translation>
    </message>
    <message>
        <source>is not known. {hint}</source>
        <translation>غير معروف. {hint}</translation>
    </message>
    <message>
        <source>{n} sheets; 1 to {most} can be made at once.</source>
        <translation>‏{n} ورقة؛ يمكن إعداد 1 إلى {most} مرة واحدة.</translation>
    </message>
    <message>
        <source>a Moodle file holds its key itself; choose with or none.</source>
        <translation>ملف Moodle يحوي حلوله بنفسه؛ اختر with أو none.</translation>
    </message>
    <message>
        <source>the folder could not be made: {why}.</source>
        <translation>لم يمكن إنشاء المجلد: {why}.</translation>
    </message>
    <message>
        <source>{value!r} is not known; choose {names}.</source>
        <translation>‏{value!r} غير معروف؛ اختر من {names}.</translation>
    </message>
    <message>
        <source>All numbers are drawn with seed {seed}.</source>
        <translation>كل الأرقام مسحوبة بالبذرة {seed}.</translation>
    </message>
    <message>
        <source>The run&apos;s own weights give {what}. All numbers are drawn with seed {seed}.</source>
        <translation>أوزان الجولة نفسها تعطي {what}. كل الأرقام مسحوبة بالبذرة {seed}.</translation>
    </message>
    <message>
        <source>nothing to compute</source>
        <translation>لا شيء يُحسب</translation>
    </message>
    <message>
        <source>results that are mostly 0 or 1</source>
        <translation>نتائج معظمها 0 أو 1</translation>
    </message>
    <message>
        <source>nothing is asked; choose of {parts}.</source>
        <translation>لا شيء مطلوب؛ اختر من {parts}.</translation>
    </message>
    <message>
        <source>{seed} is outside 0 to {most}.</source>
        <translation>‏{seed} خارج المجال من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>Weights, rounded to one decimal, of iteration {iteration}; points chosen with seed {seed}.</source>
        <translation>أوزان التكرار {iteration} مقربة إلى منزلة عشرية؛ والنقاط مختارة بالبذرة {seed}.</translation>
    </message>
    <message>
        <source>no good numbers were found for this choice; take another activation.</source>
        <translation>لم توجد أرقام مناسبة لهذا الاختيار؛ خذ دالة تنشيط أخرى.</translation>
    </message>
    <message>
        <source>{size!r} is not known; choose one of {sizes}.</source>
        <translation>‏{size!r} غير معروف؛ اختر من {sizes}.</translation>
    </message>
    <message>
        <source>{size!r} has several outputs, but numbers are learnt by one.</source>
        <translation>في {size!r} عدة مخرجات، والأعداد يتعلمها مخرج واحد.</translation>
    </message>
    <message>
        <source>{part!r} cannot be asked; choose of {parts}.</source>
        <translation>لا يمكن السؤال عن {part!r}؛ اختر من {parts}.</translation>
    </message>
    <message>
        <source>{value} is outside {least} to {most}.</source>
        <translation>‏{value} خارج المجال من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>g(z) = 1 / (1 + e⁻ᶻ), between 0 and 1. Flat for z far from 0.</source>
        <translation>⁦g(z) = 1 / (1 + e⁻ᶻ)⁩، بين 0 و 1. مستوية عند z البعيدة عن 0.</translation>
    </message>
    <message>
        <source>Like the sigmoid, but between −1 and 1, with mean 0.</source>
        <translation>مثل sigmoid لكن بين ⁦−1⁩ و 1، ومتوسطها 0.</translation>
    </message>
    <message>
        <source>g(z) = max(0, z). Simple and fast; a unit can die.</source>
        <translation>⁦g(z) = max(0, z)⁩. بسيطة وسريعة؛ وقد تموت وحدة.</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else 0</source>
        <translation>⁦g′(z) = 1⁩ إذا ⁦z &gt; 0⁩، وإلا 0</translation>
    </message>
    <message>
        <source>At z = 0 the slope is 0.</source>
        <translation>عند ⁦z = 0⁩ الميل 0.</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>g(z) = max(0.1 z, z). Its slope below 0 lets a unit come back.</source>
        <translation>⁦g(z) = max(0.1 z, z)⁩. ميلها تحت 0 يتيح للوحدة أن تعود.</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else leak</source>
        <translation>⁦g′(z) = 1⁩ إذا ⁦z &gt; 0⁩، وإلا leak</translation>
    </message>
    <message>
        <source>At z = 0 the slope is the leak.</source>
        <translation>عند ⁦z = 0⁩ الميل هو التسرب.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطية</translation>
    </message>
    <message>
        <source>g(z) = z. Several linear layers can do no more than one.</source>
        <translation>⁦g(z) = z⁩. عدة طبقات خطية لا تستطيع أكثر مما تستطيعه واحدة.</translation>
    </message>
    <message>
        <source>About z Φ(z): z times the share of a normal distribution below z. A smooth ReLU that dips below 0.</source>
        <translation>نحو ⁦z Φ(z)⁩: ‏z ضرب حصة التوزيع الطبيعي تحت z. ‏ReLU ملساء تنزل قليلًا تحت 0.</translation>
    </message>
    <message>
        <source>z above 0 and eᶻ − 1 below. Its outputs lie closer to 0 than ReLU’s, and a unit cannot die.</source>
        <translation>‏z فوق 0، و ⁦eᶻ − 1⁩ تحته. مخرجاتها أقرب إلى 0 من مخرجات ReLU، ولا تموت وحدة.</translation>
    </message>
    <message>
        <source>g(z) = z if z &gt; 0, else eᶻ − 1</source>
        <translation>⁦g(z) = z⁩ إذا ⁦z &gt; 0⁩، وإلا ⁦eᶻ − 1⁩</translation>
    </message>
    <message>
        <source>g′(z) = 1 if z &gt; 0, else g(z) + 1</source>
        <translation>⁦g′(z) = 1⁩ إذا ⁦z &gt; 0⁩، وإلا ⁦g(z) + 1⁩</translation>
    </message>
    <message>
        <source>softmax: e^z of each class, divided by the sum over the classes, for each example.</source>
        <translation>‏softmax: ‏e^z لكل صنف مقسومة على المجموع على الأصناف، لكل مثال.</translation>
    </message>
    <message>
        <source>A linear output: a number is learnt, and a = z.</source>
        <translation>مخرج خطي: يُتعلَّم عدد، و ⁦a = z⁩.</translation>
    </message>
    <message>
        <source>Saturated neurons “kill” the gradients.</source>
        <translation>العصبونات المشبعة «تقتل» التدرجات.</translation>
    </message>
    <message>
        <source>Sigmoid outputs are not zero-centered.</source>
        <translation>مخرجات sigmoid ليست متمركزة حول الصفر.</translation>
    </message>
    <message>
        <source>exp() is a bit compute expensive.</source>
        <translation>حساب exp() مكلف قليلًا.</translation>
    </message>
    <message>
        <source>Zero-centered output.</source>
        <translation>مخرج متمركز حول الصفر.</translation>
    </message>
    <message>
        <source>Still kills gradients when saturated.</source>
        <translation>ما زالت تقتل التدرجات إذا تشبعت.</translation>
    </message>
    <message>
        <source>Does not saturate.</source>
        <translation>لا تتشبع.</translation>
    </message>
    <message>
        <source>Computationally efficient.</source>
        <translation>قليلة الكلفة في الحساب.</translation>
    </message>
    <message>
        <source>Converges much faster.</source>
        <translation>تتقارب أسرع بكثير.</translation>
    </message>
    <message>
        <source>Loses half the spectrum: a unit below zero for every example is dead.</source>
        <translation>تفقد نصف الطيف: الوحدة التي تحت الصفر عند كل مثال ميتة.</translation>
    </message>
    <message>
        <source>Will not “die”.</source>
        <translation>لن «تموت».</translation>
    </message>
    <message>
        <source>Several linear layers work as one: the network stays linear.</source>
        <translation>عدة طبقات خطية تعمل كواحدة: تبقى الشبكة خطية.</translation>
    </message>
    <message>
        <source>A linear activation does not change Z.</source>
        <translation>التنشيط الخطي لا يغيّر Z.</translation>
    </message>
    <message>
        <source>Smooth: its slope does not jump at 0.</source>
        <translation>ملساء: لا يقفز ميلها عند 0.</translation>
    </message>
    <message>
        <source>Does not saturate for large z.</source>
        <translation>لا تتشبع عند z الكبيرة.</translation>
    </message>
    <message>
        <source>Far below 0 its slope is almost 0, so that a unit there hardly learns.</source>
        <translation>بعيدًا تحت 0 يكاد ميلها يكون 0، فلا تكاد الوحدة هناك تتعلم.</translation>
    </message>
    <message>
        <source>Takes longer than ReLU.</source>
        <translation>تستغرق أطول من ReLU.</translation>
    </message>
    <message>
        <source>The form with tanh of z Φ(z), where Φ(z) is the share of a normal distribution below z.</source>
        <translation>صيغة ⁦z Φ(z)⁩ بـ tanh، حيث ⁦Φ(z)⁩ حصة التوزيع الطبيعي تحت z.</translation>
    </message>
    <message>
        <source>t is the tanh of the forward pass.</source>
        <translation>‏t هي tanh من المرور الأمامي.</translation>
    </message>
    <message>
        <source>Output closer to zero-centered than ReLU’s.</source>
        <translation>مخرجها أقرب إلى التمركز حول الصفر من ReLU.</translation>
    </message>
    <message>
        <source>Will not “die”, but far below 0 its slope is almost 0.</source>
        <translation>لن «تموت»، لكن بعيدًا تحت 0 يكاد ميلها يكون 0.</translation>
    </message>
    <message>
        <source>Takes longer than ReLU: exp() below 0.</source>
        <translation>تستغرق أطول من ReLU: ‏exp() تحت 0.</translation>
    </message>
    <message>
        <source>has shape {shape} for inputs of shape {expected}; give one column each.</source>
        <translation>شكله ⁦{shape}⁩ لمدخلات شكلها ⁦{expected}⁩؛ اجعل لكل منها عمودًا.</translation>
    </message>
    <message>
        <source>holds a target that is neither 0 nor 1.</source>
        <translation>فيه قيمة مستهدفة ليست 0 ولا 1.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>tanh and sigmoid</source>
        <translation>‏tanh و sigmoid</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU</source>
        <translation>‏ReLU و leaky ReLU</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>J = −(1/m) Σ (y log a + (1 − y) log(1 − a)). Very wrong and certain outputs cost most.</source>
        <translation>⁦J = −(1/m) Σ (y log a + (1 − y) log(1 − a))⁩. المخرجات الخاطئة جدًّا والواثقة أغلى كلفة.</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>الخطأ التربيعي</translation>
    </message>
    <message>
        <source>J = (1/2m) Σ (a − y)², half the mean squared error.</source>
        <translation>⁦J = (1/2m) Σ (a − y)²⁩، نصف متوسط مربعات الخطأ.</translation>
    </message>
    <message>
        <source>With the squared error, the slope of σ stays in the formula; with cross-entropy it cancels out.</source>
        <translation>مع الخطأ التربيعي يبقى ميل σ في الصيغة؛ ومع الإنتروبيا المتقاطعة يُختصر.</translation>
    </message>
    <message>
        <source>a is the number itself: the output layer is linear. dZ[L] = A[L] − Y.</source>
        <translation>‏a هي العدد نفسه: طبقة المخرجات خطية. ⁦dZ[L] = A[L] − Y⁩.</translation>
    </message>
    <message>
        <source>squared error of y</source>
        <translation>الخطأ التربيعي لـ y</translation>
    </message>
    <message>
        <source>J = (1/2m) Σ (a − y)² with a linear output, half the mean squared error of numbers.</source>
        <translation>⁦J = (1/2m) Σ (a − y)²⁩ مع مخرج خطي، نصف متوسط مربعات خطأ الأعداد.</translation>
    </message>
    <message>
        <source>J = (1/m) Σ h(a − y), h(e) = ½ e² where |e| ≤ 1, else |e| − ½</source>
        <translation>⁦J = (1/m) Σ h(a − y)⁩، ‏⁦h(e) = ½ e²⁩ حيث ⁦|e| ≤ 1⁩، وإلا ⁦|e| − ½⁩</translation>
    </message>
    <message>
        <source>a is the number itself: the output layer is linear. dZ[L] = A[L] − Y, but at most 1 and at least −1.</source>
        <translation>‏a هي العدد نفسه: طبقة المخرجات خطية. ⁦dZ[L] = A[L] − Y⁩، لكن لا تزيد على 1 ولا تقل عن ⁦−1⁩.</translation>
    </message>
    <message>
        <source>Huber, δ = 1</source>
        <translation>Huber, δ = 1</translation>
    </message>
    <message>
        <source>J = (1/m) Σ h(a − y): errors up to δ = 1 count squared, ½ e², larger ones only by their size, |e| − ½. So a few points far off pull less than with the squared error.</source>
        <translation>⁦J = (1/m) Σ h(a − y)⁩: الأخطاء حتى ⁦δ = 1⁩ تُحسب مربعة، ⁦½ e²⁩، والأكبر بمقدارها فقط، ⁦|e| − ½⁩. فتجذب النقاط القليلة البعيدة أقل مما مع الخطأ التربيعي.</translation>
    </message>
    <message>
        <source>Huber’s loss holds the error of each example within ±δ, here ±1.</source>
        <translation>خسارة Huber تحصر خطأ كل مثال في حدود ⁦±δ⁩، وهنا ⁦±1⁩.</translation>
    </message>
    <message>
        <source>Each output has its own sigmoid. dZ[L] = (A[L] − Y) * A[L] * (1 − A[L]).</source>
        <translation>لكل مخرج sigmoid خاصة به. ⁦dZ[L] = (A[L] − Y) * A[L] * (1 − A[L])⁩.</translation>
    </message>
    <message>
        <source>the loss is a mean over the examples, but there is no example.</source>
        <translation>الخسارة متوسط على الأمثلة، ولا يوجد مثال.</translation>
    </message>
    <message>
        <source>a is P({class_name}). With cross-entropy it gives the lecture’s dZ[L] = A[L] − Y.</source>
        <translation>‏a هي ⁦P(⁨{class_name}⁩)⁩. ومع الإنتروبيا المتقاطعة تعطي صيغة المحاضرة ⁦dZ[L] = A[L] − Y⁩.</translation>
    </message>
    <message>
        <source>The outputs are probabilities with sum 1. With cross-entropy they give dZ[L] = A[L] − Y.</source>
        <translation>المخرجات احتمالات مجموعها 1. ومع الإنتروبيا المتقاطعة تعطي ⁦dZ[L] = A[L] − Y⁩.</translation>
    </message>
    <message>
        <source>there is no layer {layer}; layers are counted from 1 to {last}.</source>
        <translation>لا توجد طبقة {layer}؛ الطبقات تُعد من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>has shape {shape} and no entry {entry}.</source>
        <translation>شكله ⁦{shape}⁩ وليس فيه العنصر ⁦{entry}⁩.</translation>
    </message>
    <message>
        <source>must be a list of whole numbers from 0 to {last}.</source>
        <translation>يجب أن يكون قائمة أعداد صحيحة من 0 إلى {last}.</translation>
    </message>
    <message>
        <source>has shape {shape}, but the network&apos;s output has shape {expected}.</source>
        <translation>شكله ⁦{shape}⁩، وشكل مخرج الشبكة ⁦{expected}⁩.</translation>
    </message>
    <message>
        <source>holds no example; training and its cost need at least one.</source>
        <translation>ليس فيه مثال؛ يحتاج التدريب وتكلفته إلى مثال على الأقل.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected ({n_inputs}, m): one column for each example.</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦({n_inputs}, m)⁩: عمود لكل مثال.</translation>
    </message>
    <message>
        <source>{n_activations} names for {n_hidden} hidden layers; give one for each.</source>
        <translation>‏{n_activations} أسماء لـ {n_hidden} طبقات مخفية؛ اجعل لكل منها اسمًا.</translation>
    </message>
    <message>
        <source>{n_weights} weight matrices and {n_biases} biases; each layer needs one of each.</source>
        <translation>‏{n_weights} مصفوفات أوزان و {n_biases} انحيازات؛ تحتاج كل طبقة إلى واحد من كل منهما.</translation>
    </message>
    <message>
        <source>has shape {shape}; a layer needs a unit.</source>
        <translation>شكله ⁦{shape}⁩؛ تحتاج الطبقة إلى وحدة.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>الانحدار التدرجي</translation>
    </message>
    <message>
        <source>Change every weight a little against its gradient: W := W − α dW.</source>
        <translation>تغيير كل وزن قليلًا عكس تدرجه: ⁦W := W − α dW⁩.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Updates keep a part of their former direction.</source>
        <translation>تحتفظ التحديثات بجزء من اتجاهها السابق.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each weight has its own step size, from its latest gradients.</source>
        <translation>لكل وزن حجم خطوة خاص من أحدث تدرجاته.</translation>
    </message>
    <message>
        <source>ε = 1e−8 avoids a division by 0.</source>
        <translation>‏⁦ε = 1e−8⁩ تمنع القسمة على 0.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together.</source>
        <translation>الزخم و RMSProp معًا.</translation>
    </message>
    <message>
        <source>ε = 1e−8. m′ = m / (1 − 0.9ᵗ) and v′ = v / (1 − 0.999ᵗ) correct for the start at 0, at update t.</source>
        <translation>‏⁦ε = 1e−8⁩. و ⁦m′ = m / (1 − 0.9ᵗ)⁩ و ⁦v′ = v / (1 − 0.999ᵗ)⁩ يصححان البدء من 0، عند التحديث t.</translation>
    </message>
    <message>
        <source>Adam&apos;s step t = {t}: 1 − β₁ᵗ = {c1} and 1 − β₂ᵗ = {c2} correct for the start at 0.</source>
        <translation>خطوة Adam رقم ⁦t = {t}⁩: ⁦1 − β₁ᵗ = {c1}⁩ و ⁦1 − β₂ᵗ = {c2}⁩ يصححان البدء من 0.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks one step ahead: the newest gradient counts in the direction and once more beside it.</source>
        <translation>زخم ينظر خطوة إلى الأمام: أحدث تدرج يُحسب في الاتجاه ومرة أخرى بجانبه.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{n_activations} names for {n_hidden} hidden layers.</source>
        <translation>‏{n_activations} أسماء لـ {n_hidden} طبقات مخفية.</translation>
    </message>
    <message>
        <source>has shape {shape}, expected ({n_parameters},).</source>
        <translation>شكله ⁦{shape}⁩، والمتوقع ⁦({n_parameters},)⁩.</translation>
    </message>
    <message>
        <source>are for layers {layer_sizes}, expected {sizes}.</source>
        <translation>للطبقات ⁦{layer_sizes}⁩، والمتوقع ⁦{sizes}⁩.</translation>
    </message>
    <message>
        <source>has {has_x} inputs and {has_y} outputs, expected {n_x} and {n_y}.</source>
        <translation>فيه {has_x} مدخلات و {has_y} مخرجات، والمتوقع {n_x} و {n_y}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>‏{names} و {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>‏{names} و {n} أخرى</translation>
    </message>
    <message>
        <source>Iteration {iteration} is not available; choose one from {oldest} to {latest}.</source>
        <translation>التكرار {iteration} غير متاح؛ اختر من {oldest} إلى {latest}.</translation>
    </message>
    <message>
        <source>This run is no longer compared.</source>
        <translation>لم تعد هذه الجولة مقارنة.</translation>
    </message>
    <message>
        <source>{n_wanted} runs beside the present one; at most {most}.</source>
        <translation>‏{n_wanted} جولات بجانب الحالية؛ الحد {most}.</translation>
    </message>
    <message>
        <source>{n} buckets of {width} values do not fit together.</source>
        <translation>‏{n} حاوية من {width} قيمة لا تتوافق.</translation>
    </message>
    <message>
        <source>{n_partial} values in a bucket of {width}.</source>
        <translation>‏{n_partial} قيمة في حاوية من {width}.</translation>
    </message>
    <message>
        <source>A learning rate below {rate:g} would have avoided this.</source>
        <translation>كان معدل تعلم أقل من {rate:g} ليمنع هذا.</translation>
    </message>
    <message>
        <source>A learning rate below {rate:g}, used from iteration {begin} on, would have avoided this.</source>
        <translation>كان معدل تعلم أقل من {rate:g} من التكرار {begin} فصاعدًا ليمنع هذا.</translation>
    </message>
    <message>
        <source>Step back or reset, and lower the rate.</source>
        <translation>ارجع خطوة أو أعد الضبط، واخفض المعدل.</translation>
    </message>
    <message>
        <source>{n_data_seeds} for {n_weight_seeds} weight seeds; give one for each.</source>
        <translation>‏{n_data_seeds} لعدد {n_weight_seeds} من بذور الأوزان؛ اجعل لكل منها واحدة.</translation>
    </message>
    <message>
        <source>these points are not generated, or are the same with every seed, so that there are no others.</source>
        <translation>هذه النقاط غير مولَّدة، أو هي نفسها مع كل بذرة، فلا توجد غيرها.</translation>
    </message>
    <message>
        <source>{speed:g} steps a second is outside 0 to 1000.</source>
        <translation>‏{speed:g} خطوة في الثانية خارج المجال من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>the forward pass</source>
        <translation>المرور الأمامي</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>the back propagation</source>
        <translation>الانتشار العكسي</translation>
    </message>
    <message>
        <source>the update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Reset, and start with smaller weights.</source>
        <translation>أعد الضبط، وابدأ بأوزان أصغر.</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>The inputs are large (mean {size:.2g}; about 1 is usual): reset, and standardise the inputs.</source>
        <translation>المدخلات كبيرة (متوسطها {size:.2g}؛ والمعتاد نحو 1): أعد الضبط، وعاير المدخلات.</translation>
    </message>
    <message>
        <source>Step back or reset, and take a smaller learning rate than {rate:g}.</source>
        <translation>ارجع خطوة أو أعد الضبط، وخذ معدل تعلم أصغر من {rate:g}.</translation>
    </message>
    <message>
        <source>The largest weight is {largest:.3g}.</source>
        <translation>أكبر وزن {largest:.3g}.</translation>
    </message>
    <message>
        <source>an average that the optimizer keeps</source>
        <translation>متوسط يحفظه المُحسِّن</translation>
    </message>
    <message>
        <source>There is a step {node} already.</source>
        <translation>توجد خطوة {node} من قبل.</translation>
    </message>
    <message>
        <source>What was to be returned to is no longer kept.</source>
        <translation>لم يعد محفوظًا ما يُراد الرجوع إليه.</translation>
    </message>
    <message>
        <source>{iteration} is the first iteration kept; there is none before it.</source>
        <translation>‏{iteration} أول تكرار محفوظ؛ ولا شيء قبله.</translation>
    </message>
    <message>
        <source>There is no comparison.</source>
        <translation>لا توجد مقارنة.</translation>
    </message>
    <message>
        <source>Weight of layer {layer}, from unit {source} to unit {unit}</source>
        <translation>وزن الطبقة {layer}، من الوحدة {source} إلى الوحدة {unit}</translation>
    </message>
    <message>
        <source>Bias of layer {layer}, unit {unit}</source>
        <translation>انحياز الطبقة {layer}، الوحدة {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}, unit {unit}</source>
        <translation>الطبقة {layer}، الوحدة {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}, unit {unit}, example {example}</source>
        <translation>الطبقة {layer}، الوحدة {unit}، المثال {example}</translation>
    </message>
    <message>
        <source>Example {example}</source>
        <translation>المثال {example}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>الطبقة {layer}</translation>
    </message>
    <message>
        <source>Use the language of this computer, or English.</source>
        <translation>استعمال لغة هذا الحاسوب، أو الإنجليزية.</translation>
    </message>
    <message>
        <source>Write everything in this language: {name}.</source>
        <translation>كتابة كل شيء بهذه اللغة: {name}.</translation>
    </message>
    <message>
        <source>Next Part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window: run bar, panels, views, docks.</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي من النافذة: شريط التشغيل، اللوحات، العروض.</translation>
    </message>
    <message>
        <source>Previous Part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before this one.</source>
        <translation>نقل لوحة المفاتيح إلى الجزء الذي قبله من النافذة.</translation>
    </message>
    <message>
        <source>Announce Changes</source>
        <translation>إعلان التغييرات</translation>
    </message>
    <message>
        <source>Have a screen reader say what changes: run and pause, steps, the goal, warnings, undo, saved.</source>
        <translation>يقول قارئ الشاشة ما يتغير: التشغيل والإيقاف، والخطوات، والهدف، والتنبيهات، والتراجع، والحفظ.</translation>
    </message>
    <message>
        <source>Sound of the Loss</source>
        <translation>صوت الخسارة</translation>
    </message>
    <message>
        <source>Hear the loss while training runs: a lower tone is a lower loss.</source>
        <translation>سماع الخسارة أثناء التدريب: كلما انخفض الصوت انخفضت الخسارة.</translation>
    </message>
    <message>
        <source>Use a light or dark window, with or without high contrast, as set on this computer.</source>
        <translation>نافذة فاتحة أو داكنة، بتباين عالٍ أو بدونه، كما هو مضبوط في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Black on white, with dark lines and strong colours.</source>
        <translation>أسود على أبيض، بخطوط داكنة وألوان قوية.</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>White on black, with bright lines and colours. What has the keyboard is yellow.</source>
        <translation>أبيض على أسود، بخطوط وألوان زاهية. وما عليه تركيز لوحة المفاتيح أصفر.</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Show everything where it ends up, without moving it there. Training goes on as it does.</source>
        <translation>إظهار كل شيء حيث ينتهي، دون تحريكه إلى هناك. يستمر التدريب كما هو.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Say in sentences how the run stands: data, network, loss, predictions, warnings, what to do.</source>
        <translation>وصف حال الجولة بجمل: البيانات والشبكة والخسارة والتنبؤات والتنبيهات وما يُفعل.</translation>
    </message>
    <message>
        <source>Projector Mode</source>
        <translation>وضع جهاز العرض</translation>
    </message>
    <message>
        <source>Large text, thick lines and high contrast, for a room. The same key ends it.</source>
        <translation>نص كبير وخطوط غليظة وتباين عالٍ، لقاعة. المفتاح نفسه ينهيه.</translation>
    </message>
    <message>
        <source>Black Screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>Make the enlarged panel black, or all panels. The same key shows them again.</source>
        <translation>تسويد اللوحة المكبرة، أو كل اللوحات. المفتاح نفسه يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>Cover or Reveal Panel</source>
        <translation>تغطية لوحة أو كشفها</translation>
    </message>
    <message>
        <source>Cover the enlarged panel, or the one under the pointer, until you reveal it.</source>
        <translation>تغطية اللوحة المكبرة، أو التي تحت المؤشر، حتى تكشفها.</translation>
    </message>
    <message>
        <source>Cover Numbers of the Network</source>
        <translation>تغطية أرقام الشبكة</translation>
    </message>
    <message>
        <source>Hide the numbers that the network shows in a phase, until you press the key again.</source>
        <translation>إخفاء الأرقام التي تعرضها الشبكة في مرحلة، حتى تضغط المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Reveal All</source>
        <translation>كشف الكل</translation>
    </message>
    <message>
        <source>Take all covers away.</source>
        <translation>إزالة كل الأغطية.</translation>
    </message>
    <message>
        <source>Enlarge Plane</source>
        <translation>تكبير المستوى</translation>
    </message>
    <message>
        <source>Show the plane alone, as large as there is room.</source>
        <translation>إظهار المستوى وحده بأكبر حجم ممكن.</translation>
    </message>
    <message>
        <source>Enlarge Network</source>
        <translation>تكبير الشبكة</translation>
    </message>
    <message>
        <source>Show the network alone, as large as there is room.</source>
        <translation>إظهار الشبكة وحدها بأكبر حجم ممكن.</translation>
    </message>
    <message>
        <source>Enlarge Loss</source>
        <translation>تكبير الخسارة</translation>
    </message>
    <message>
        <source>Show the loss alone, as large as there is room.</source>
        <translation>إظهار الخسارة وحدها بأكبر حجم ممكن.</translation>
    </message>
    <message>
        <source>Enlarge Equations</source>
        <translation>تكبير المعادلات</translation>
    </message>
    <message>
        <source>Show the equations alone, as large as there is room.</source>
        <translation>إظهار المعادلات وحدها بأكبر حجم ممكن.</translation>
    </message>
    <message>
        <source>Enlarge Next Panel</source>
        <translation>تكبير اللوحة التالية</translation>
    </message>
    <message>
        <source>Show one of the other open panels alone, such as the microscope; again for the next one.</source>
        <translation>إظهار لوحة أخرى من المفتوحة وحدها، كالمجهر؛ ومرة أخرى للتالية.</translation>
    </message>
    <message>
        <source>Show All Panels</source>
        <translation>إظهار كل اللوحات</translation>
    </message>
    <message>
        <source>Enlarge no panel any more.</source>
        <translation>إنهاء تكبير اللوحات.</translation>
    </message>
    <message>
        <source>No program that plays sounds was found on this computer: {names}.</source>
        <translation>لم يوجد في هذا الحاسوب برنامج يشغّل الأصوات: {names}.</translation>
    </message>
    <message>
        <source>No sound: {program} cannot play on this computer.</source>
        <translation>لا صوت: لا يستطيع {program} التشغيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The goal is reached at iteration {n}: 95 % of the training points are right.</source>
        <translation>بُلغ الهدف عند التكرار {n}: ⁦95 %⁩ من نقاط التدريب صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new warnings.</source>
        <translation>
            <numerusform>‏{n} تنبيه جديد.</numerusform>
            <numerusform>تنبيه جديد واحد.</numerusform>
            <numerusform>تنبيهان جديدان.</numerusform>
            <numerusform>‏{n} تنبيهات جديدة.</numerusform>
            <numerusform>‏{n} تنبيهًا جديدًا.</numerusform>
            <numerusform>‏{n} تنبيه جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings are gone.</source>
        <translation>
            <numerusform>زال {n} تنبيه.</numerusform>
            <numerusform>زال تنبيه واحد.</numerusform>
            <numerusform>زال تنبيهان.</numerusform>
            <numerusform>زالت {n} تنبيهات.</numerusform>
            <numerusform>زال {n} تنبيهًا.</numerusform>
            <numerusform>زال {n} تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal is reached at iteration {n}: R² is 0.95.</source>
        <translation>بُلغ الهدف عند التكرار {n}: قيمة R² هي 0.95.</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>التدريب جارٍ.</translation>
    </message>
    <message>
        <source>{phase}, iteration {n}.</source>
        <translation>‏{phase}، التكرار {n}.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>تراجع: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>إعادة: {step}.</translation>
    </message>
    <message>
        <source>Iteration {n}. {losses}</source>
        <translation>التكرار {n}. {losses}</translation>
    </message>
    <message>
        <source>Example {n} of the batch is done.</source>
        <translation>أُنجز المثال {n} من الدفعة.</translation>
    </message>
    <message>
        <source>{phase}, iteration {n}. {losses}</source>
        <translation>‏{phase}، التكرار {n}. {losses}</translation>
    </message>
    <message>
        <source>New warning: {what}.</source>
        <translation>تنبيه جديد: {what}.</translation>
    </message>
    <message>
        <source>No longer: {what}.</source>
        <translation>لم يعد: {what}.</translation>
    </message>
    <message>
        <source>Paused at iteration {n}.</source>
        <translation>إيقاف مؤقت عند التكرار {n}.</translation>
    </message>
    <message>
        <source>The keyboard is at: {name}. {description}</source>
        <translation>لوحة المفاتيح عند: {name}. {description}</translation>
    </message>
    <message numerus="yes">
        <source>Checking how exactly {n} iterations can be repeated</source>
        <translation>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة {n} تكرار</numerusform>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة تكرار واحد</numerusform>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة تكرارين</numerusform>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة {n} تكرارات</numerusform>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة {n} تكرارًا</numerusform>
            <numerusform>فحص مدى الدقة التي يمكن بها إعادة {n} تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. The file has room for the latest {kept} of {n} earlier runs.</source>
        <translation>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من {n} جولة سابقة.</numerusform>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من جولة سابقة واحدة.</numerusform>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من جولتين سابقتين.</numerusform>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من {n} جولات سابقة.</numerusform>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من {n} جولة سابقة.</numerusform>
            <numerusform>تم الحفظ. يتسع الملف لآخر {kept} من {n} جولة سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>holds a network with the hidden layers {units}; the window shows up to {layers} layers of {most} units. `main.py train` can go on with it.</source>
        <translation>فيه شبكة بالطبقات المخفية ⁦{units}⁩؛ وتعرض النافذة حتى {layers} طبقات في كل منها {most} وحدة. يستطيع ⁦`main.py train`⁩ أن يتابعها.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>حُفظ: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points were copied.</source>
        <translation>
            <numerusform>نُسخت {n} نقطة.</numerusform>
            <numerusform>نُسخت نقطة واحدة.</numerusform>
            <numerusform>نُسخت نقطتان.</numerusform>
            <numerusform>نُسخت {n} نقاط.</numerusform>
            <numerusform>نُسخت {n} نقطة.</numerusform>
            <numerusform>نُسخت {n} نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, iteration {iteration}, {n} points</source>
        <translation>
            <numerusform>‏{name}، التكرار {iteration}، {n} نقطة</numerusform>
            <numerusform>‏{name}، التكرار {iteration}، نقطة واحدة</numerusform>
            <numerusform>‏{name}، التكرار {iteration}، نقطتان</numerusform>
            <numerusform>‏{name}، التكرار {iteration}، {n} نقاط</numerusform>
            <numerusform>‏{name}، التكرار {iteration}، {n} نقطة</numerusform>
            <numerusform>‏{name}، التكرار {iteration}، {n} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the boundary after {n} iterations.</source>
        <translation>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد {n} تكرار.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد تكرار واحد.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد تكرارين.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد {n} تكرارات.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد {n} تكرارًا.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: الحد بعد {n} تكرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: your line. Solid: the curve after {n} iterations.</source>
        <translation>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد {n} تكرار.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد تكرار واحد.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد تكرارين.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد {n} تكرارات.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد {n} تكرارًا.</numerusform>
            <numerusform>المتقطع: خطك. المتصل: المنحنى بعد {n} تكرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>{panel}: hidden. Click, or press {key}, to reveal it.</source>
        <translation>‏{panel}: مغطاة. انقر، أو اضغط {key}، لكشفها.</translation>
    </message>
    <message>
        <source>Black. The key B shows the picture again.</source>
        <translation>سوداء. المفتاح B يُظهر الصورة من جديد.</translation>
    </message>
    <message>
        <source>No other panel is open. The View menu opens them.</source>
        <translation>لا توجد لوحة أخرى مفتوحة. قائمة «عرض» تفتحها.</translation>
    </message>
    <message>
        <source>Point at a panel to cover it, or enlarge it.</source>
        <translation>أشر إلى لوحة لتغطيتها، أو كبّرها.</translation>
    </message>
    <message>
        <source>Step {number}, question: {reason}</source>
        <translation>الخطوة {number}، السؤال: {reason}</translation>
    </message>
    <message>
        <source>Show this view on the second screen too, or in a window of its own; again closes it.</source>
        <translation>إظهار هذا العرض على الشاشة الثانية أيضًا، أو في نافذة خاصة؛ ومرة أخرى لإغلاقه.</translation>
    </message>
    <message>
        <source>The second screen is gone; its view is closed.</source>
        <translation>لم تعد الشاشة الثانية موجودة؛ أُغلق عرضها.</translation>
    </message>
    <message>
        <source>Number y</source>
        <translation>العدد y</translation>
    </message>
    <message>
        <source>What the network has to learn at the points you add. On the plane the wheel or Page Up and Page Down change it, and digits type it.</source>
        <translation>ما على الشبكة أن تتعلمه عند النقاط التي تضيفها. على المستوى تغيّره العجلة أو Page Up و Page Down، وتكتبه الأرقام.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>How far points, or numbers to learn, are moved at random. At 50 % classes overlap.</source>
        <translation>مقدار ما تُزاح به النقاط، أو الأعداد المطلوب تعلمها، عشوائيًّا. عند 50 % تتداخل الأصناف.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>How many points are generated, as many of each class. The slider ends at 1000.</source>
        <translation>كم نقطة تُولَّد، بالتساوي بين الأصناف. ينتهي شريط التمرير عند 1000.</translation>
    </message>
    <message>
        <source>How many classes there are. More than two have an output each.</source>
        <translation>عدد الأصناف. إن زادت على صنفين فلكل صنف مخرج.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>اللفات</translation>
    </message>
    <message>
        <source>Turns of each arm of the spiral. More turns need more units and layers.</source>
        <translation>لفات كل ذراع من الحلزون. اللفات الأكثر تحتاج إلى وحدات وطبقات أكثر.</translation>
    </message>
    <message>
        <source>Curve f(x) =</source>
        <translation>المنحنى ⁦f(x) =⁩</translation>
    </message>
    <message>
        <source>The border x₂ = f(x₁) of two classes, or the numbers y = f(x) to learn. A formula of x with + − * / ^, brackets, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh, sign, min, max and floor. The list has examples.</source>
        <translation>الحد ⁦x₂ = f(x₁)⁩ بين صنفين، أو الأعداد ⁦y = f(x)⁩ المطلوب تعلمها. صيغة من x مع ⁦+ − * / ^⁩ والأقواس و pi و e و sin و cos و tan و exp و log و sqrt و abs و tanh و sign و min و max و floor. في القائمة أمثلة.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Height that is left free above and below the curve, before noise. Wider is easier to learn.</source>
        <translation>الارتفاع الذي يُترك فارغًا فوق المنحنى وتحته، قبل الضجيج. الأوسع أسهل تعلمًا.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Sets the random positions of the points. The same seed gives the same points.</source>
        <translation>تحدد المواضع العشوائية للنقاط. البذرة نفسها تعطي النقاط نفسها.</translation>
    </message>
    <message>
        <source>The picture is too large for this machine. Choose a smaller one.</source>
        <translation>الصورة أكبر مما يسعه هذا الحاسوب. اختر أصغر منها.</translation>
    </message>
    <message>
        <source>{number}. {equation}.</source>
        <translation>{number}. ⁦{equation}⁩.</translation>
    </message>
    <message>
        <source>To be computed:</source>
        <translation>المطلوب حسابه:</translation>
    </message>
    <message>
        <source>Free to use, to change and to pass on, under the MIT licence.</source>
        <translation>حر في الاستعمال والتغيير والنشر، برخصة MIT.</translation>
    </message>
    <message>
        <source>The icon of Glassbox</source>
        <translation>أيقونة Glassbox</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>الرخص…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Search, for example: MIT, Qt, NumPy</source>
        <translation>ابحث مثلًا عن: MIT، ‏Qt، ‏NumPy</translation>
    </message>
    <message>
        <source>What Glassbox is made with, and the licence of each part.</source>
        <translation>ما صُنع به Glassbox، ورخصة كل جزء.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>‏{first}، {second}</translation>
    </message>
    <message>
        <source>Loss and update: {words}</source>
        <translation>الخسارة والتحديث: {words}</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>البحث في الرخص</translation>
    </message>
    <message>
        <source>Show only the parts whose name or licence contains what you type.</source>
        <translation>إظهار الأجزاء التي في اسمها أو رخصتها ما تكتبه فقط.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Choose a part to read its licence.</source>
        <translation>اختر جزءًا لتقرأ رخصته.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>The whole text of the licence. The arrow keys scroll.</source>
        <translation>نص الرخصة كله. الأسهم تحركه.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>How the run stands, a sentence a line. It can be selected and copied.</source>
        <translation>حال الجولة، جملة في كل سطر. يمكن تحديدها ونسخها.</translation>
    </message>
    <message>
        <source>Describe Again</source>
        <translation>وصف من جديد</translation>
    </message>
    <message>
        <source>Write down the state as it is now (F4).</source>
        <translation>كتابة الحال كما هي الآن (F4).</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy all sentences.</source>
        <translation>نسخ كل الجمل.</translation>
    </message>
    <message>
        <source>Filled circle</source>
        <translation>دائرة مملوءة</translation>
    </message>
    <message>
        <source>A training point of class 1.</source>
        <translation>نقطة تدريب من الصنف 1.</translation>
    </message>
    <message>
        <source>Filled triangle</source>
        <translation>مثلث مملوء</translation>
    </message>
    <message>
        <source>A training point of class 0.</source>
        <translation>نقطة تدريب من الصنف 0.</translation>
    </message>
    <message>
        <source>Filled square, diamond, cross, star</source>
        <translation>مربع أو معيّن أو صليب أو نجمة مملوءة</translation>
    </message>
    <message>
        <source>A training point of a further class. Each class has a colour and a shape of its own.</source>
        <translation>نقطة تدريب من صنف آخر. لكل صنف لون وشكل خاصان به.</translation>
    </message>
    <message>
        <source>Hollow point</source>
        <translation>نقطة جوفاء</translation>
    </message>
    <message>
        <source>A test point. The network never trains on it; it shows how well unseen points are predicted.</source>
        <translation>نقطة اختبار. لا تتدرب الشبكة عليها أبدًا؛ وهي تبيّن جودة التنبؤ بنقاط لم تُرَ.</translation>
    </message>
    <message>
        <source>Point with a strong edge</source>
        <translation>نقطة بحافة غليظة</translation>
    </message>
    <message>
        <source>The network&apos;s prediction for this point is wrong.</source>
        <translation>تنبؤ الشبكة بهذه النقطة خاطئ.</translation>
    </message>
    <message>
        <source>Line across the plane</source>
        <translation>خط عبر المستوى</translation>
    </message>
    <message>
        <source>The decision boundary: here the output is exactly 0.5, on one side the network says class 1. Of more classes, two are equally likely here, and no other is more likely.</source>
        <translation>حد القرار: المخرج هنا 0.5 بالضبط، وعلى أحد جانبيه تقول الشبكة الصنف 1. وعند أكثر من صنفين يتساوى هنا احتمالا صنفين، ولا صنف أرجح منهما.</translation>
    </message>
    <message>
        <source>Line of dashes and dots</source>
        <translation>خط من شرطات ونقط</translation>
    </message>
    <message>
        <source>The true border of points that were made above and below a curve, which the network has to find.</source>
        <translation>الحد الحقيقي لنقاط وُضعت فوق منحنى وتحته، وعلى الشبكة أن تجده.</translation>
    </message>
    <message>
        <source>Colours of the plane</source>
        <translation>ألوان المستوى</translation>
    </message>
    <message>
        <source>The output of the network: blue where it is near 1, orange near 0, pale near 0.5. Of more than two classes the most likely one has its colour, pale where a second one is as likely.</source>
        <translation>مخرج الشبكة: أزرق حيث يقارب 1، وبرتقالي قرب 0، وباهت قرب 0.5. وعند أكثر من صنفين لون الصنف الأرجح، باهتًا حيث يماثله صنف ثانٍ في الرجحان.</translation>
    </message>
    <message>
        <source>Solid blue edge</source>
        <translation>خط أزرق متصل</translation>
    </message>
    <message>
        <source>A positive weight. The thicker the line, the larger the weight.</source>
        <translation>وزن موجب. كلما كان الخط أثخن كان الوزن أكبر.</translation>
    </message>
    <message>
        <source>Dashed orange edge</source>
        <translation>خط برتقالي متقطع</translation>
    </message>
    <message>
        <source>A negative weight. The thicker the line, the larger its size.</source>
        <translation>وزن سالب. كلما كان الخط أثخن كان مقداره أكبر.</translation>
    </message>
    <message>
        <source>Small square at a unit</source>
        <translation>مربع صغير عند وحدة</translation>
    </message>
    <message>
        <source>The bias of the unit: + for a positive one, − for a negative one, empty for 0.</source>
        <translation>انحياز الوحدة: ⁦+⁩ للموجب، و ⁦−⁩ للسالب، وفارغ للصفر.</translation>
    </message>
    <message>
        <source>Picture in a unit</source>
        <translation>الصورة في الوحدة</translation>
    </message>
    <message>
        <source>The output of the unit at every place of the plane. Point at it to see it large.</source>
        <translation>مخرج الوحدة في كل موضع من المستوى. أشر إليها لتراها كبيرة.</translation>
    </message>
    <message>
        <source>Grey curve</source>
        <translation>منحنى رمادي</translation>
    </message>
    <message>
        <source>The loss of an earlier run. Its label says what was different. A double click returns to it.</source>
        <translation>خسارة جولة سابقة. بطاقته تقول ما كان مختلفًا. النقر المزدوج يعود إليها.</translation>
    </message>
    <message>
        <source>Coloured curve with dashes</source>
        <translation>منحنى ملون متقطع</translation>
    </message>
    <message>
        <source>The loss of a run that is compared with this one. The name at its end says what it differs in.</source>
        <translation>خسارة جولة تقارَن بهذه. الاسم في آخره يقول بمَ تختلف.</translation>
    </message>
    <message>
        <source>Many faint curves</source>
        <translation>منحنيات باهتة كثيرة</translation>
    </message>
    <message>
        <source>The losses of runs with other seeds, from View → Luck. The pointer reads between which losses they are.</source>
        <translation>خسائر جولات ببذور أخرى، من عرض ← الحظ. المؤشر يقرأ بين أي خسارتين تقع.</translation>
    </message>
    <message>
        <source>Red triangle at the top of the loss</source>
        <translation>مثلث أحمر أعلى رسم الخسارة</translation>
    </message>
    <message>
        <source>The curve goes on above the axis, to the loss beside the triangle.</source>
        <translation>يستمر المنحنى فوق المحور، إلى الخسارة المكتوبة بجانب المثلث.</translation>
    </message>
    <message>
        <source>Flag on the timeline</source>
        <translation>راية على الخط الزمني</translation>
    </message>
    <message>
        <source>A mark of your own. M sets one, a click goes to it.</source>
        <translation>علامة وضعتها. المفتاح M يضع علامة، والنقر ينتقل إليها.</translation>
    </message>
    <message>
        <source>Diamond on the timeline</source>
        <translation>معيّن على الخط الزمني</translation>
    </message>
    <message>
        <source>A setting or the data was changed here.</source>
        <translation>تغيّر هنا إعداد أو تغيّرت البيانات.</translation>
    </message>
    <message>
        <source>Cross on the timeline</source>
        <translation>صليب على الخط الزمني</translation>
    </message>
    <message>
        <source>In the next iteration a number became too large to be stored.</source>
        <translation>في التكرار التالي صار عدد أكبر من أن يُخزَّن.</translation>
    </message>
    <message>
        <source>Circle on the timeline</source>
        <translation>دائرة على الخط الزمني</translation>
    </message>
    <message>
        <source>An earlier run leaves the present one here.</source>
        <translation>تفترق هنا جولة سابقة عن الحالية.</translation>
    </message>
    <message>
        <source>This ReLU unit is 0 for every training point. Its gradient is exactly 0, so it stays 0.</source>
        <translation>وحدة ReLU هذه 0 عند كل نقاط التدريب. تدرجها 0 بالضبط، فتبقى 0.</translation>
    </message>
    <message>
        <source>For most points z lies where the activation is flat. Almost no gradient comes back.</source>
        <translation>عند معظم النقاط تقع z حيث تكون دالة التنشيط مستوية. لا يكاد يرجع تدرج.</translation>
    </message>
    <message>
        <source>This unit has the same weights as another one, and always will.</source>
        <translation>لهذه الوحدة أوزان وحدة أخرى نفسها، وستبقى كذلك دائمًا.</translation>
    </message>
    <message>
        <source>The gradient gets much smaller on its way back to this layer.</source>
        <translation>يصغر التدرج كثيرًا في طريق عودته إلى هذه الطبقة.</translation>
    </message>
    <message>
        <source>The gradient gets much larger on its way back to this layer.</source>
        <translation>يكبر التدرج كثيرًا في طريق عودته إلى هذه الطبقة.</translation>
    </message>
    <message>
        <source>The step is too large: the loss rises where it should fall.</source>
        <translation>الخطوة كبيرة جدًّا: ترتفع الخسارة حيث ينبغي أن تنخفض.</translation>
    </message>
    <message>
        <source>For each example the weights of a unit can only all rise or all fall, because the inputs of the layer are never negative. This is not an error.</source>
        <translation>عند كل مثال لا يمكن لأوزان الوحدة إلا أن ترتفع كلها أو تنخفض كلها، لأن مدخلات الطبقة ليست سالبة أبدًا. ليس هذا خطأ.</translation>
    </message>
    <message>
        <source>Glassbox uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are separate files, which you may replace with your own. Their source text is available from the Qt Project.</source>
        <translation>يستعمل Glassbox مكتبة Qt برخصة ⁦GNU Lesser General Public License⁩، الإصدار 3. مكتبات Qt ملفات منفصلة يجوز لك استبدالها. ونصها المصدري متاح من ⁦Qt Project⁩.</translation>
    </message>
    <message>
        <source>The language that Glassbox is written in.</source>
        <translation>اللغة التي كُتب بها Glassbox.</translation>
    </message>
    <message>
        <source>The window and all that is drawn in it.</source>
        <translation>النافذة وكل ما يُرسم فيها.</translation>
    </message>
    <message>
        <source>Connects Qt with Python.</source>
        <translation>تصل Qt بـ Python.</translation>
    </message>
    <message>
        <source>Computes with arrays; brings OpenBLAS along.</source>
        <translation>تحسب بالمصفوفات؛ ومعها OpenBLAS.</translation>
    </message>
    <message>
        <source>Draws some of the plots.</source>
        <translation>ترسم بعض الرسوم البيانية.</translation>
    </message>
    <message>
        <source>Needed by PyQtGraph.</source>
        <translation>تحتاج إليها PyQtGraph.</translation>
    </message>
    <message>
        <source>Finds the border between the classes.</source>
        <translation>تجد الحد بين الأصناف.</translation>
    </message>
    <message>
        <source>Checks what is read from files.</source>
        <translation>تفحص ما يُقرأ من الملفات.</translation>
    </message>
    <message>
        <source>Writes animations.</source>
        <translation>تكتب الرسوم المتحركة.</translation>
    </message>
    <message>
        <source>Typesets the equations, in the font STIX Two.</source>
        <translation>تنضد المعادلات، بالخط ⁦STIX Two⁩.</translation>
    </message>
    <message>
        <source>Reads fonts; brings DejaVu Sans along.</source>
        <translation>تقرأ الخطوط؛ ومعها ⁦DejaVu Sans⁩.</translation>
    </message>
    <message>
        <source>Reads formulas.</source>
        <translation>تقرأ الصيغ.</translation>
    </message>
    <message>
        <source>Writes lessons.</source>
        <translation>تكتب الدروس.</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>زهور السوسن</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>أرقام مكتوبة باليد</translation>
    </message>
    <message>
        <source>Measured data that comes with the program.</source>
        <translation>بيانات مقيسة تأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Loss and Timeline</source>
        <translation>الخسارة والخط الزمني</translation>
    </message>
    <message>
        <source>Microscope and Checks</source>
        <translation>المجهر والفحوص</translation>
    </message>
    <message>
        <source>Second Screen</source>
        <translation>الشاشة الثانية</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>pause a run (not while you type in a field)</source>
        <translation>إيقاف الجولة مؤقتًا (لا أثناء الكتابة في حقل)</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>أي مفتاح</translation>
    </message>
    <message>
        <source>pause a run in slow motion</source>
        <translation>إيقاف جولة بحركة بطيئة مؤقتًا</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>⁦Tab⁩، ⁦Shift+Tab⁩</translation>
    </message>
    <message>
        <source>go to the next or the previous control</source>
        <translation>الانتقال إلى العنصر التالي أو السابق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a card or menu; cancel a drag</source>
        <translation>إغلاق بطاقة أو قائمة؛ إلغاء سحب</translation>
    </message>
    <message>
        <source>Alt and F, E, R, V or H</source>
        <translation>‏Alt مع F أو E أو R أو V أو H</translation>
    </message>
    <message>
        <source>open a menu; a letter then goes to an entry</source>
        <translation>فتح قائمة؛ ثم حرف ينتقل إلى مدخل فيها</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>‏Ctrl والعجلة</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>نص أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>إفلات ملف</translation>
    </message>
    <message>
        <source>open an experiment or import points</source>
        <translation>فتح تجربة أو استيراد نقاط</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>add a point of the chosen class</source>
        <translation>إضافة نقطة من الصنف المختار</translation>
    </message>
    <message>
        <source>Right click, Shift+click</source>
        <translation>الزر الأيمن، Shift+نقرة</translation>
    </message>
    <message>
        <source>add a point of the other class; where numbers are learnt, remove a point</source>
        <translation>إضافة نقطة من الصنف الآخر؛ وعند تعلم الأعداد إزالة نقطة</translation>
    </message>
    <message>
        <source>Right click, more than two classes</source>
        <translation>الزر الأيمن، لأكثر من صنفين</translation>
    </message>
    <message>
        <source>add a point and choose its class</source>
        <translation>إضافة نقطة واختيار صنفها</translation>
    </message>
    <message>
        <source>Click a point, Enter</source>
        <translation>نقرة على نقطة، Enter</translation>
    </message>
    <message>
        <source>choose the point: its numbers are shown</source>
        <translation>اختيار النقطة: تظهر أرقامها</translation>
    </message>
    <message>
        <source>Drag a point</source>
        <translation>سحب نقطة</translation>
    </message>
    <message>
        <source>move it; Esc cancels</source>
        <translation>نقلها؛ Esc يلغي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove the point under the pointer or cursor</source>
        <translation>إزالة النقطة تحت المؤشر</translation>
    </message>
    <message>
        <source>0, 1, 2 …</source>
        <translation>⁦0, 1, 2 …⁩</translation>
    </message>
    <message>
        <source>choose the class of the points you add; where numbers are learnt, type the number</source>
        <translation>اختيار صنف النقاط التي تضيفها؛ وعند تعلم الأعداد كتابة العدد</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>⁦Page Up⁩، ⁦Page Down⁩، العجلة</translation>
    </message>
    <message>
        <source>change the number of the points you add, where numbers are learnt</source>
        <translation>تغيير عدد النقاط التي تضيفها، عند تعلم الأعداد</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>العجلة، ⁦+⁩ و ⁦−⁩</translation>
    </message>
    <message>
        <source>zoom the plane; with eraser and spray, Shift and wheel</source>
        <translation>تكبير المستوى وتصغيره؛ ومع الممحاة والمرش: Shift والعجلة</translation>
    </message>
    <message>
        <source>Drag with Ctrl or the middle button</source>
        <translation>سحب مع Ctrl أو بالزر الأوسط</translation>
    </message>
    <message>
        <source>move the view; with the Move tool any drag beside the points</source>
        <translation>نقل المشهد؛ ومع أداة «نقل» أي سحب بجانب النقاط</translation>
    </message>
    <message>
        <source>Alt and arrow keys</source>
        <translation>‏Alt والأسهم</translation>
    </message>
    <message>
        <source>move the view by keyboard</source>
        <translation>نقل المشهد بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Home, double click beside the plane</source>
        <translation>⁦Home⁩، نقرة مزدوجة بجانب المستوى</translation>
    </message>
    <message>
        <source>show all points</source>
        <translation>إظهار كل النقاط</translation>
    </message>
    <message>
        <source>[ and ], wheel with eraser or spray</source>
        <translation>⁦[⁩ و ⁦]⁩، العجلة مع الممحاة أو المرش</translation>
    </message>
    <message>
        <source>change the size of the eraser or spray</source>
        <translation>تغيير حجم الممحاة أو المرش</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>move the cursor; with Shift in small steps</source>
        <translation>تحريك المؤشر؛ ومع Shift بخطوات صغيرة</translation>
    </message>
    <message>
        <source>use the tool at the cursor; with Shift for the other class</source>
        <translation>استعمال الأداة عند المؤشر؛ ومع Shift للصنف الآخر</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>‏Ctrl والأسهم</translation>
    </message>
    <message>
        <source>move the point at the cursor</source>
        <translation>نقل النقطة عند المؤشر</translation>
    </message>
    <message>
        <source>The lists above it, with more than two columns</source>
        <translation>القوائم فوقه، عند أكثر من عمودين</translation>
    </message>
    <message>
        <source>choose the column of each axis; the button between swaps them</source>
        <translation>اختيار عمود كل محور؛ والزر بينهما يبادلهما</translation>
    </message>
    <message>
        <source>Held…, with many columns</source>
        <translation>«مثبَّت…»، عند أعمدة كثيرة</translation>
    </message>
    <message>
        <source>choose where the other columns are held</source>
        <translation>اختيار ما تُثبَّت عنده الأعمدة الأخرى</translation>
    </message>
    <message>
        <source>Click a pixel of the held picture</source>
        <translation>نقرة على بكسل من الصورة المثبتة</translation>
    </message>
    <message>
        <source>put it on the horizontal axis; with Shift on the vertical one</source>
        <translation>وضعه على المحور الأفقي؛ ومع Shift على الرأسي</translation>
    </message>
    <message>
        <source>Drag, Space in a prediction</source>
        <translation>السحب، المسافة في توقُّع</translation>
    </message>
    <message>
        <source>draw the boundary you expect; with Shift, a further line</source>
        <translation>رسم الحد الذي تتوقعه؛ ومع Shift خط آخر</translation>
    </message>
    <message>
        <source>Point at a unit</source>
        <translation>الإشارة إلى وحدة</translation>
    </message>
    <message>
        <source>show its output on the plane</source>
        <translation>إظهار مخرجها على المستوى</translation>
    </message>
    <message>
        <source>Point at a line or bias</source>
        <translation>الإشارة إلى خط أو انحياز</translation>
    </message>
    <message>
        <source>show its value and gradient</source>
        <translation>إظهار قيمته وتدرجه</translation>
    </message>
    <message>
        <source>Click a line or bias</source>
        <translation>نقرة على خط أو انحياز</translation>
    </message>
    <message>
        <source>type a value; Enter accepts it, Esc cancels, Ctrl+Enter compares</source>
        <translation>كتابة قيمة؛ Enter يقبلها، و Esc يلغي، و Ctrl+Enter يقارن</translation>
    </message>
    <message>
        <source>Click a feature</source>
        <translation>نقرة على سمة</translation>
    </message>
    <message>
        <source>use it or stop using it</source>
        <translation>استعمالها أو ترك استعمالها</translation>
    </message>
    <message>
        <source>Click a warning, D</source>
        <translation>نقرة على تنبيه، D</translation>
    </message>
    <message>
        <source>explain the warning; D goes to the next one</source>
        <translation>شرح التنبيه؛ D ينتقل إلى التالي</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>الأسهم، Enter</translation>
    </message>
    <message>
        <source>move through the network, edit</source>
        <translation>التحرك في الشبكة، التعديل</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>⁦+⁩ و ⁦−⁩</translation>
    </message>
    <message>
        <source>add or remove a unit of the layer</source>
        <translation>إضافة وحدة إلى الطبقة أو إزالتها</translation>
    </message>
    <message>
        <source>Point at the plot, Left, Right</source>
        <translation>الإشارة إلى الرسم، السهمان يمينًا ويسارًا</translation>
    </message>
    <message>
        <source>read the loss of each run at an iteration</source>
        <translation>قراءة خسارة كل جولة عند تكرار</translation>
    </message>
    <message>
        <source>zoom the loss</source>
        <translation>تكبير الخسارة وتصغيرها</translation>
    </message>
    <message>
        <source>Drag the plot</source>
        <translation>سحب الرسم</translation>
    </message>
    <message>
        <source>move the loss</source>
        <translation>تحريك الخسارة</translation>
    </message>
    <message>
        <source>Double click elsewhere, Home</source>
        <translation>نقرة مزدوجة في مكان آخر، Home</translation>
    </message>
    <message>
        <source>show all of the loss</source>
        <translation>إظهار الخسارة كلها</translation>
    </message>
    <message>
        <source>Click a grey curve, Up, Down</source>
        <translation>نقرة على منحنى رمادي، السهمان إلى أعلى وأسفل</translation>
    </message>
    <message>
        <source>choose an earlier run</source>
        <translation>اختيار جولة سابقة</translation>
    </message>
    <message>
        <source>Double click it, Enter</source>
        <translation>نقرة مزدوجة عليه، Enter</translation>
    </message>
    <message>
        <source>return to the earlier run</source>
        <translation>العودة إلى الجولة السابقة</translation>
    </message>
    <message>
        <source>remove the earlier run that is chosen</source>
        <translation>إزالة الجولة السابقة المختارة</translation>
    </message>
    <message>
        <source>Drag the timeline</source>
        <translation>سحب الخط الزمني</translation>
    </message>
    <message>
        <source>go to another iteration</source>
        <translation>الانتقال إلى تكرار آخر</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>الأسهم، ⁦Page Up⁩، ⁦Page Down⁩</translation>
    </message>
    <message>
        <source>go to another iteration, when the timeline has the focus</source>
        <translation>الانتقال إلى تكرار آخر، عند التركيز على الخط الزمني</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark, when the timeline has the focus</source>
        <translation>وضع علامة، عند التركيز على الخط الزمني</translation>
    </message>
    <message>
        <source>Point at a symbol or number</source>
        <translation>الإشارة إلى رمز أو رقم</translation>
    </message>
    <message>
        <source>highlight what belongs to it</source>
        <translation>إبراز ما يتصل به</translation>
    </message>
    <message>
        <source>Click a number, Enter</source>
        <translation>نقرة على رقم، Enter</translation>
    </message>
    <message>
        <source>show how it is computed</source>
        <translation>بيان كيف يُحسب</translation>
    </message>
    <message>
        <source>Arrow keys, Tab</source>
        <translation>الأسهم، Tab</translation>
    </message>
    <message>
        <source>go to the next number or equation</source>
        <translation>الانتقال إلى الرقم التالي أو المعادلة التالية</translation>
    </message>
    <message>
        <source>Shift and wheel, drag</source>
        <translation>‏Shift والعجلة، السحب</translation>
    </message>
    <message>
        <source>scroll a wide matrix</source>
        <translation>تحريك مصفوفة عريضة</translation>
    </message>
    <message>
        <source>C, Shift+C, M</source>
        <translation>⁦C⁩، ⁦Shift+C⁩، ⁦M⁩</translation>
    </message>
    <message>
        <source>cover a number, its column or its matrix, or uncover it</source>
        <translation>تغطية رقم أو عموده أو مصفوفته، أو كشفها</translation>
    </message>
    <message>
        <source>Tab, arrow keys, Enter in a covered cell</source>
        <translation>⁦Tab⁩ والأسهم و Enter في خلية مغطاة</translation>
    </message>
    <message>
        <source>go to the next one; Enter checks when all are filled in</source>
        <translation>الانتقال إلى التالية؛ Enter يفحص إذا امتلأت كلها</translation>
    </message>
    <message>
        <source>Point at a dot</source>
        <translation>الإشارة إلى نقطة</translation>
    </message>
    <message>
        <source>show its numbers</source>
        <translation>إظهار أرقامها</translation>
    </message>
    <message>
        <source>Click an activation</source>
        <translation>نقرة على دالة تنشيط</translation>
    </message>
    <message>
        <source>use it in the layer that is shown</source>
        <translation>استعمالها في الطبقة المعروضة</translation>
    </message>
    <message>
        <source>Point at a weight in a check</source>
        <translation>الإشارة إلى وزن في فحص</translation>
    </message>
    <message>
        <source>show its two gradients</source>
        <translation>إظهار تدرجيه</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>السهمان يمينًا ويسارًا</translation>
    </message>
    <message>
        <source>go to the next dot, activation or column</source>
        <translation>الانتقال إلى النقطة أو دالة التنشيط أو العمود التالي</translation>
    </message>
    <message>
        <source>Point at a unit, line or point</source>
        <translation>الإشارة إلى وحدة أو خط أو نقطة</translation>
    </message>
    <message>
        <source>show it in all runs and in the other views</source>
        <translation>إبرازها في كل الجولات وفي العروض الأخرى</translation>
    </message>
    <message>
        <source>Click a plane</source>
        <translation>نقرة على مستوى</translation>
    </message>
    <message>
        <source>add a point to all runs, as on the plane</source>
        <translation>إضافة نقطة إلى كل الجولات، كما على المستوى</translation>
    </message>
    <message>
        <source>Click a point</source>
        <translation>نقرة على نقطة</translation>
    </message>
    <message>
        <source>choose it: its numbers are shown</source>
        <translation>اختيارها: تظهر أرقامها</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>الأسهم، ⁦Home⁩، ⁦End⁩</translation>
    </message>
    <message>
        <source>move through the network of a run</source>
        <translation>التحرك في شبكة جولة</translation>
    </message>
    <message>
        <source>The button ⋯ of a run</source>
        <translation>الزر ⋯ لجولة</translation>
    </message>
    <message>
        <source>go on with the run, save it or remove it</source>
        <translation>المتابعة بالجولة أو حفظها أو إزالتها</translation>
    </message>
    <message>
        <source>Click a heading of the table, S</source>
        <translation>نقرة على رأس عمود في الجدول، S</translation>
    </message>
    <message>
        <source>sort by this column, and again the other way round</source>
        <translation>الترتيب حسب هذا العمود، ثم بالعكس</translation>
    </message>
    <message>
        <source>Click, Enter at the cursor</source>
        <translation>نقرة، Enter عند المؤشر</translation>
    </message>
    <message>
        <source>continue from these weights; Undo goes back</source>
        <translation>المتابعة من هذه الأوزان؛ «تراجع» يعود</translation>
    </message>
    <message>
        <source>Point at a place, arrow keys</source>
        <translation>الإشارة إلى موضع، الأسهم</translation>
    </message>
    <message>
        <source>read J there; with Shift in small steps</source>
        <translation>قراءة J هناك؛ ومع Shift بخطوات صغيرة</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>show the whole path again, and follow the run</source>
        <translation>إظهار المسار كله من جديد، ومتابعة الجولة</translation>
    </message>
    <message>
        <source>X, Y</source>
        <translation>⁦X⁩، ⁦Y⁩</translation>
    </message>
    <message>
        <source>make the weight that you pointed at last the axis across or up</source>
        <translation>جعل الوزن الذي أشرت إليه آخرًا محورًا أفقيًّا أو رأسيًّا</translation>
    </message>
    <message>
        <source>Point at an axis</source>
        <translation>الإشارة إلى محور</translation>
    </message>
    <message>
        <source>show its weight in the other views</source>
        <translation>إبراز وزنه في العروض الأخرى</translation>
    </message>
    <message>
        <source>Point at a cell, arrow keys</source>
        <translation>الإشارة إلى خلية، الأسهم</translation>
    </message>
    <message>
        <source>ring its points on the plane</source>
        <translation>تطويق نقاطها على المستوى</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>نقرة، Enter</translation>
    </message>
    <message>
        <source>keep the points of the cell ringed</source>
        <translation>إبقاء نقاط الخلية مطوقة</translation>
    </message>
    <message>
        <source>ring no points any more</source>
        <translation>عدم تطويق أي نقاط</translation>
    </message>
    <message>
        <source>Play, the slider or a stop</source>
        <translation>تشغيل، شريط التمرير أو محطة</translation>
    </message>
    <message>
        <source>move the points from x over z and a to the next layer</source>
        <translation>تحريك النقاط من x عبر z و a إلى الطبقة التالية</translation>
    </message>
    <message>
        <source>Page Up, Page Down on the slider</source>
        <translation>⁦Page Up⁩ و ⁦Page Down⁩ على شريط التمرير</translation>
    </message>
    <message>
        <source>go to the next stop</source>
        <translation>الانتقال إلى المحطة التالية</translation>
    </message>
    <message>
        <source>Point at a point, an axis or a line</source>
        <translation>الإشارة إلى نقطة أو محور أو خط</translation>
    </message>
    <message>
        <source>show it in the other views</source>
        <translation>إبرازه في العروض الأخرى</translation>
    </message>
    <message>
        <source>go from point to point</source>
        <translation>الانتقال من نقطة إلى نقطة</translation>
    </message>
    <message>
        <source>Page Up, Page Down on the plot</source>
        <translation>⁦Page Up⁩ و ⁦Page Down⁩ على الرسم</translation>
    </message>
    <message>
        <source>go through the axes and lines</source>
        <translation>المرور بالمحاور والخطوط</translation>
    </message>
    <message>
        <source>Point at a curve</source>
        <translation>الإشارة إلى منحنى</translation>
    </message>
    <message>
        <source>read all plots at this iteration</source>
        <translation>قراءة كل الرسوم عند هذا التكرار</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>نقرة، سحب</translation>
    </message>
    <message>
        <source>go to an iteration</source>
        <translation>الانتقال إلى تكرار</translation>
    </message>
    <message>
        <source>go to another plot, or to another bar of a histogram</source>
        <translation>الانتقال إلى رسم آخر، أو إلى عمود آخر من مدرج تكراري</translation>
    </message>
    <message>
        <source>Shift and arrow keys, Page Up, Page Down, Home, End</source>
        <translation>‏Shift والأسهم، ⁦Page Up⁩، ⁦Page Down⁩، ⁦Home⁩، ⁦End⁩</translation>
    </message>
    <message>
        <source>read along the curve</source>
        <translation>القراءة على امتداد المنحنى</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>go to the iteration that is read</source>
        <translation>الانتقال إلى التكرار المقروء</translation>
    </message>
    <message>
        <source>Point at a plane</source>
        <translation>الإشارة إلى مستوى</translation>
    </message>
    <message>
        <source>show that run enlarged, and its loss curve</source>
        <translation>إظهار تلك الجولة مكبرة، ومنحنى خسارتها</translation>
    </message>
    <message>
        <source>Click a plane, Enter</source>
        <translation>نقرة على مستوى، Enter</translation>
    </message>
    <message>
        <source>put that run on the screen; Undo comes back</source>
        <translation>وضع تلك الجولة على الشاشة؛ «تراجع» يعود</translation>
    </message>
    <message>
        <source>go from plane to plane</source>
        <translation>الانتقال من مستوى إلى مستوى</translation>
    </message>
    <message>
        <source>stop the training of all runs</source>
        <translation>إيقاف تدريب كل الجولات</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>check your code</source>
        <translation>فحص كودك</translation>
    </message>
    <message>
        <source>move the line or the selected lines to the right or left</source>
        <translation>تحريك السطر أو الأسطر المحددة يمينًا أو يسارًا</translation>
    </message>
    <message>
        <source>Esc, then Tab</source>
        <translation>⁦Esc⁩ ثم ⁦Tab⁩</translation>
    </message>
    <message>
        <source>leave the editor</source>
        <translation>الخروج من المحرر</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>⁦Ctrl+Z⁩، ⁦Ctrl+Shift+Z⁩</translation>
    </message>
    <message>
        <source>undo or redo in the editor</source>
        <translation>تراجع أو إعادة في المحرر</translation>
    </message>
    <message>
        <source>Click a result, Enter</source>
        <translation>نقرة على نتيجة، Enter</translation>
    </message>
    <message>
        <source>go to its line in your code</source>
        <translation>الانتقال إلى سطرها في كودك</translation>
    </message>
    <message>
        <source>Page Down, Right, Space, a clicker&apos;s key</source>
        <translation>⁦Page Down⁩، السهم الأيمن، المسافة، مفتاح جهاز التقليب</translation>
    </message>
    <message>
        <source>make a step; pause a run; show what is black</source>
        <translation>إجراء خطوة؛ إيقاف جولة مؤقتًا؛ إظهار ما هو أسود</translation>
    </message>
    <message>
        <source>Page Up, Left, a clicker&apos;s key</source>
        <translation>⁦Page Up⁩، السهم الأيسر، مفتاح جهاز التقليب</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>العودة خطوة</translation>
    </message>
    <message>
        <source>Tab, then arrow keys and Space</source>
        <translation>⁦Tab⁩ ثم الأسهم والمسافة</translation>
    </message>
    <message>
        <source>use them in the view or control that Tab led to</source>
        <translation>استعمالها في العرض أو العنصر الذي وصل إليه Tab</translation>
    </message>
    <message>
        <source>B or . on a clicker</source>
        <translation>‏B أو «.» في جهاز التقليب</translation>
    </message>
    <message>
        <source>make the enlarged panel black, and show it again</source>
        <translation>تسويد اللوحة المكبرة، وإظهارها من جديد</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>cover the panel under the pointer, or reveal it; a click on the cover reveals it, too</source>
        <translation>تغطية اللوحة تحت المؤشر أو كشفها؛ والنقر على الغطاء يكشفها أيضًا</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>hide the numbers that the network shows in a phase, or show them again</source>
        <translation>إخفاء الأرقام التي تعرضها الشبكة في مرحلة، أو إظهارها من جديد</translation>
    </message>
    <message>
        <source>end black; then show all panels; then leave projector mode</source>
        <translation>إنهاء السواد؛ ثم إظهار كل اللوحات؛ ثم مغادرة وضع جهاز العرض</translation>
    </message>
    <message>
        <source>View, Show on Second Screen</source>
        <translation>عرض ← إظهار على الشاشة الثانية</translation>
    </message>
    <message>
        <source>show a view there too; the controls stay here</source>
        <translation>إظهار عرض هناك أيضًا؛ وتبقى أدوات التحكم هنا</translation>
    </message>
    <message>
        <source>Right click the title of a panel</source>
        <translation>الزر الأيمن على عنوان لوحة</translation>
    </message>
    <message>
        <source>show that panel on the second screen</source>
        <translation>إظهار تلك اللوحة على الشاشة الثانية</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>⁦Page Down⁩، ⁦Page Up⁩</translation>
    </message>
    <message>
        <source>make a step or go back, while a view is on the second screen</source>
        <translation>إجراء خطوة أو العودة، ما دام عرض على الشاشة الثانية</translation>
    </message>
    <message>
        <source>Esc on the second screen</source>
        <translation>‏Esc على الشاشة الثانية</translation>
    </message>
    <message>
        <source>close the view there</source>
        <translation>إغلاق العرض هناك</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>السهمان إلى أعلى وأسفل</translation>
    </message>
    <message>
        <source>the next larger or smaller value in a field</source>
        <translation>القيمة التالية الأكبر أو الأصغر في حقل</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>⁦Enter⁩، ⁦Esc⁩</translation>
    </message>
    <message>
        <source>accept or cancel what you typed</source>
        <translation>قبول ما كتبته أو إلغاؤه</translation>
    </message>
    <message>
        <source>Arrow keys on a card</source>
        <translation>الأسهم على بطاقة</translation>
    </message>
    <message>
        <source>choose another data set or activation</source>
        <translation>اختيار مجموعة بيانات أخرى أو دالة تنشيط أخرى</translation>
    </message>
    <message>
        <source>The loss and the gradients are means over the m examples of the batch.</source>
        <translation>الخسارة والتدرجات متوسطات على أمثلة الدفعة وعددها m.</translation>
    </message>
    <message>
        <source>2-layer network</source>
        <translation>شبكة من طبقتين</translation>
    </message>
    <message>
        <source>A network with one hidden layer and the output layer; inputs do not count.</source>
        <translation>شبكة لها طبقة مخفية واحدة وطبقة المخرجات؛ لا تُعد المدخلات طبقة.</translation>
    </message>
    <message>
        <source>The share of the points that are predicted correctly.</source>
        <translation>نسبة النقاط التي يُتنبأ بها صحيحًا.</translation>
    </message>
    <message>
        <source>The function g in a = g(z). Without it, many layers would do no more than one.</source>
        <translation>الدالة g في ⁦a = g(z)⁩. بدونها لا تفعل طبقات كثيرة أكثر مما تفعله طبقة واحدة.</translation>
    </message>
    <message>
        <source>From the output back to the first layer: how the loss changes with each z, weight and bias.</source>
        <translation>من المخرج رجوعًا إلى الطبقة الأولى: كيف تتغير الخسارة مع كل z ووزن وانحياز.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>The examples of one iteration: all of them, or some as a mini-batch.</source>
        <translation>أمثلة التكرار الواحد: كلها، أو بعضها دفعةً صغيرة.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>The number a unit adds to its weighted inputs.</source>
        <translation>العدد الذي تضيفه الوحدة إلى مدخلاتها الموزونة.</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>فترة الثقة</translation>
    </message>
    <message>
        <source>Wilson 95 %</source>
        <translation>ويلسون ⁦95 %⁩ Wilson</translation>
    </message>
    <message>
        <source>Some runs say how often a setting works only roughly. In 95 of 100 such trials the true share lies within.</source>
        <translation>بضع جولات لا تقول إلا تقريبًا كم مرة ينجح إعداد ما. في 95 من 100 محاولة كهذه تقع النسبة الحقيقية داخل الفترة.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>How many examples of each class are predicted as each class. A click on the accuracy opens it.</source>
        <translation>كم مثالًا من كل صنف يُتنبأ به على أنه من كل صنف. النقر على الدقة يفتحه.</translation>
    </message>
    <message>
        <source>Covered number</source>
        <translation>رقم مغطى</translation>
    </message>
    <message>
        <source>A number of the equations that you work out yourself: Cover hides it, Check compares.</source>
        <translation>رقم من المعادلات تحسبه بنفسك: «تغطية» تخفيه، و«فحص» يقارن.</translation>
    </message>
    <message>
        <source>A unit with z below 0 for every training point. Its gradient is 0.</source>
        <translation>وحدة z فيها تحت 0 عند كل نقاط التدريب. تدرجها 0.</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>حد القرار</translation>
    </message>
    <message>
        <source>The line on which the output is 0.5: it separates the predicted classes.</source>
        <translation>الخط الذي يكون المخرج عليه 0.5: يفصل بين الأصناف المتنبَّأ بها.</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>The numbers grow until they overflow; the learning rate is too large.</source>
        <translation>تكبر الأعداد حتى تفيض؛ معدل التعلم كبير جدًّا.</translation>
    </message>
    <message>
        <source>Lock-step</source>
        <translation>خطًى متزامنة</translation>
    </message>
    <message>
        <source>Runs that are compared stand at the same iteration; or each has made as many as it can in the same time.</source>
        <translation>الجولات المقارنة تقف عند التكرار نفسه؛ أو أنجزت كل منها ما تستطيع في الزمن نفسه.</translation>
    </message>
    <message>
        <source>Every training example was used once. With one batch, one iteration.</source>
        <translation>استُعمل كل مثال تدريب مرة واحدة. مع دفعة واحدة: تكرار واحد.</translation>
    </message>
    <message>
        <source>Error signal</source>
        <translation>إشارة الخطأ</translation>
    </message>
    <message>
        <source>What back propagation brings to a unit: dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l]). Gradients are made from it.</source>
        <translation>ما يحمله الانتشار العكسي إلى الوحدة: ⁦dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l])⁩. منها تُحسب التدرجات.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>One point and its class; a column of X.</source>
        <translation>نقطة واحدة وصنفها؛ عمود من X.</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <translation>انفجار التدرج</translation>
    </message>
    <message>
        <source>Through many layers with large weights, the gradient grows.</source>
        <translation>عبر طبقات كثيرة بأوزان كبيرة يكبر التدرج.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>A value of a point that is an input of the network: x₁, x₂ or computed from them.</source>
        <translation>قيمة من النقطة هي مدخل للشبكة: x₁ أو x₂ أو ما يُحسب منهما.</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>التفرع</translation>
    </message>
    <message>
        <source>A run beside this one that began with its weights and differs from it in one thing; Run → Compare… makes one.</source>
        <translation>جولة بجانب هذه بدأت بأوزانها وتختلف عنها في شيء واحد؛ تُنشئها تشغيل ← مقارنة….</translation>
    </message>
    <message>
        <source>Filter normalisation</source>
        <translation>تطبيع المرشحات</translation>
    </message>
    <message>
        <source>Random directions in which each unit&apos;s row is as long as that unit&apos;s own weights: no layer is moved by many times its size.</source>
        <translation>اتجاهات عشوائية يكون فيها صف كل وحدة بطول أوزان تلك الوحدة: فلا تُزاح طبقة بأضعاف حجمها.</translation>
    </message>
    <message>
        <source>From the inputs to the output: Z[l] = W[l] A[l−1] + b[l], then A[l] = g(Z[l]), layer by layer.</source>
        <translation>من المدخلات إلى المخرج: ⁦Z[l] = W[l] A[l−1] + b[l]⁩ ثم ⁦A[l] = g(Z[l])⁩، طبقة بعد طبقة.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>How much the loss changes when a weight changes a little. It points to where the loss rises.</source>
        <translation>كم تتغير الخسارة إذا تغير وزن قليلًا. يشير إلى جهة ارتفاع الخسارة.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>فحص التدرج</translation>
    </message>
    <message>
        <source>Comparing a gradient with (J(w + ε) − J(w − ε)) / 2ε. Both must be almost the same.</source>
        <translation>مقارنة تدرج بـ ⁦(J(w + ε) − J(w − ε)) / 2ε⁩. يجب أن يكادا يتساويان.</translation>
    </message>
    <message>
        <source>Held column</source>
        <translation>عمود مثبَّت</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>With more than two columns the plane is a slice through the data: two columns vary along its axes, the others are held at their medians or where you want them. The points have their own values there.</source>
        <translation>عند أكثر من عمودين يكون المستوى مقطعًا في البيانات: عمودان يتغيران على محوريه، والأخرى مثبتة عند وسيط كل منها أو حيث تريد. وللنقاط قيمها الخاصة فيها.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>الطبقة المخفية</translation>
    </message>
    <message>
        <source>A layer between the inputs and the output.</source>
        <translation>طبقة بين المدخلات والمخرج.</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>الفضاء المخفي</translation>
    </message>
    <message>
        <source>The space of a layer&apos;s activations: each unit is an axis, each point has its place. View → Folded Plane shows it.</source>
        <translation>فضاء تنشيطات طبقة: كل وحدة محور، ولكل نقطة موضعها. يعرضه عرض ← المستوى المطوي.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>Bars that count how many values lie where: of z in the microscope, of weights and gradients over time.</source>
        <translation>أعمدة تعد كم قيمة تقع في كل موضع: قيم z في المجهر، والأوزان والتدرجات عبر الزمن.</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>طبقة المدخلات</translation>
    </message>
    <message>
        <source>The features, A[0] = X. It is not counted.</source>
        <translation>السمات، ⁦A[0] = X⁩. لا تُعد.</translation>
    </message>
    <message>
        <source>One update of all weights and biases, from one batch.</source>
        <translation>تحديث واحد لكل الأوزان والانحيازات، من دفعة واحدة.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>y Y one-hot</source>
        <translation>⁦y Y one-hot⁩ ترميز أحادي</translation>
    </message>
    <message>
        <source>The class of an example, y: 0 or 1. With an output for each class, y is 1 for its own.</source>
        <translation>صنف المثال y: ‏0 أو 1. وإذا كان لكل صنف مخرج، فإن y هي 1 عند صنفه.</translation>
    </message>
    <message>
        <source>Units side by side. All of them get the outputs of the layer before.</source>
        <translation>وحدات جنبًا إلى جنب. تأخذ كلها مخرجات الطبقة السابقة.</translation>
    </message>
    <message>
        <source>α alpha</source>
        <translation>‏α ألفا alpha</translation>
    </message>
    <message>
        <source>The step size α. Too small, nothing happens; too large, the loss jumps or grows.</source>
        <translation>حجم الخطوة α. إن صغر جدًّا لم يحدث شيء، وإن كبر جدًّا قفزت الخسارة أو نمت.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>الانحدار اللوجستي</translation>
    </message>
    <message>
        <source>A network without a hidden layer. Its boundary is a straight line.</source>
        <translation>شبكة بلا طبقة مخفية. حدها خط مستقيم.</translation>
    </message>
    <message>
        <source>J cost</source>
        <translation>‏J التكلفة</translation>
    </message>
    <message>
        <source>How wrong the outputs are, as one number J. Training minimises it.</source>
        <translation>مقدار خطأ المخرجات، عددًا واحدًا J. يصغّره التدريب.</translation>
    </message>
    <message>
        <source>J as a height over two weights, or over two directions through all of them, with the way of the run. View → Loss Surface shows it.</source>
        <translation>‏J ارتفاعًا على وزنين، أو على اتجاهين عبر كل الأوزان، مع مسار الجولة. يعرضه عرض ← سطح الخسارة.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>The middle one of numbers in order: half of them are smaller or equal.</source>
        <translation>الأوسط من أعداد مرتبة: نصفها أصغر منه أو يساويه.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات nats</translation>
    </message>
    <message>
        <source>The unit of cross-entropy with the natural logarithm. Guessing: 0.69.</source>
        <translation>وحدة الإنتروبيا المتقاطعة باللوغاريتم الطبيعي. التخمين: 0.69.</translation>
    </message>
    <message>
        <source>The rule from gradient to update, such as gradient descent or Adam.</source>
        <translation>القاعدة من التدرج إلى التحديث، كالانحدار التدرجي أو Adam.</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>طبقة المخرجات</translation>
    </message>
    <message>
        <source>The last layer, L. Its sigmoid makes the probability of class 1; softmax, that of each class.</source>
        <translation>الطبقة الأخيرة L. ‏sigmoid فيها تعطي احتمال الصنف 1، و softmax احتمال كل صنف.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>The training loss falls while the test loss rises: noise is being learnt.</source>
        <translation>تنخفض خسارة التدريب وترتفع خسارة الاختبار: يُتعلَّم الضجيج.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>All weights and biases: what training changes.</source>
        <translation>كل الأوزان والانحيازات: ما يغيّره التدريب.</translation>
    </message>
    <message>
        <source>A term for large weights that is added to the loss: L1 or L2.</source>
        <translation>حدّ على الأوزان الكبيرة يضاف إلى الخسارة: L1 أو L2.</translation>
    </message>
    <message>
        <source>What you expect before a step: the loss, a weight, the boundary or numbers. Run → Ask Me First asks for it.</source>
        <translation>ما تتوقعه قبل خطوة: الخسارة أو وزنًا أو الحد أو أرقامًا. تسأل عنه تشغيل ← اسألني أولًا.</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>المركبة الرئيسة</translation>
    </message>
    <message>
        <source>A direction along which points vary most; the second one is at right angles to the first. Two of them show as much as a plane can of a space with more dimensions.</source>
        <translation>الاتجاه الذي تتغير النقاط عليه أكثر ما يكون؛ والثانية عمودية على الأولى. اثنتان منها تُظهران أكثر ما يمكن أن يُظهره مستوى من فضاء أبعاده أكثر.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>وضع جهاز العرض</translation>
    </message>
    <message>
        <source>Large text, thick lines and one panel at a time, for a class. F12 begins and ends it.</source>
        <translation>نص كبير وخطوط غليظة ولوحة واحدة في كل مرة، لصف دراسي. يبدؤه F12 وينهيه.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>The share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y would do as well.</source>
        <translation>نسبة تباين الأعداد y التي تفسرها المخرجات: أفضلها 1، و 0 حيث يكفي متوسط y.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>الانحدار</translation>
    </message>
    <message>
        <source>What is learnt are numbers, not classes: the output is linear, and the loss a distance.</source>
        <translation>ما يُتعلَّم أعداد لا أصناف: المخرج خطي، والخسارة مسافة.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>How far a prediction a is from its number y. The switch Residuals of the plane draws them.</source>
        <translation>بُعد التنبؤ a عن عدده y. مفتاح «البواقي» في المستوى يرسمها.</translation>
    </message>
    <message>
        <source>The root of the mean squared error: how far predictions are from their numbers, in the unit of y.</source>
        <translation>جذر متوسط مربعات الخطأ: بُعد التنبؤات عن أعدادها، بوحدة y.</translation>
    </message>
    <message>
        <source>Where the activation is flat: g′(z) is near 0, the unit hardly learns.</source>
        <translation>حيث دالة التنشيط مستوية: ⁦g′(z)⁩ قرب 0، فلا تكاد الوحدة تتعلم.</translation>
    </message>
    <message>
        <source>Where random numbers start. The same seed gives the same numbers; View → Luck trains with many seeds.</source>
        <translation>حيث تبدأ الأعداد العشوائية. البذرة نفسها تعطي الأعداد نفسها؛ عرض ← الحظ يدرّب ببذور كثيرة.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>الهفوة</translation>
    </message>
    <message>
        <source>A usual mistake in computing by hand, such as a forgotten 1/m. It is found by making it again.</source>
        <translation>خطأ معتاد في الحساب باليد، كنسيان ⁦1/m⁩. يُكتشف بتكراره.</translation>
    </message>
    <message>
        <source>Slope g′(z)</source>
        <translation>الميل ⁦g′(z)⁩</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>المشتقة</translation>
    </message>
    <message>
        <source>How much a changes with z. The gradient is multiplied by it on its way back.</source>
        <translation>كم تتغير a مع z. يُضرب فيه التدرج في طريق عودته.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>For three and more classes: outputs that are positive and add up to 1. Of two it is the sigmoid of z₁ − z₀.</source>
        <translation>لثلاثة أصناف فأكثر: مخرجات موجبة مجموعها 1. ولصنفين هي sigmoid للفرق ⁦z₁ − z₀⁩.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation, so that each input has mean 0 and deviation 1.</source>
        <translation>⁦x′ = (x − mean) / deviation⁩، فيصير لكل مدخل متوسط 0 وانحراف معياري 1.</translation>
    </message>
    <message>
        <source>initialisation Xavier He</source>
        <translation>التهيئة initialisation Xavier He</translation>
    </message>
    <message>
        <source>Small random numbers. All equal, the units would stay equal; too large, they saturate.</source>
        <translation>أعداد عشوائية صغيرة. لو تساوت كلها لبقيت الوحدات متساوية، ولو كبرت جدًّا لتشبعت.</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>نقاط الاختبار</translation>
    </message>
    <message>
        <source>Points kept aside to see how well unseen points are predicted. They are hollow.</source>
        <translation>نقاط تُستبقى لبيان جودة التنبؤ بنقاط لم تُرَ. تُرسم جوفاء.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>نقاط التدريب</translation>
    </message>
    <message>
        <source>The points the network learns from. They are drawn filled.</source>
        <translation>النقاط التي تتعلم منها الشبكة. تُرسم مملوءة.</translation>
    </message>
    <message>
        <source>The share of the points used for training. Up to 20 points, all are used.</source>
        <translation>نسبة النقاط المستعملة في التدريب. حتى 20 نقطة تُستعمل كلها.</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>عصبون</translation>
    </message>
    <message>
        <source>It adds its weighted inputs and its bias to z, and passes on a = g(z).</source>
        <translation>تجمع مدخلاتها الموزونة وانحيازها إلى z، وتمرر ⁦a = g(z)⁩.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>What one iteration adds to a weight or bias: with gradient descent, −α times its gradient.</source>
        <translation>ما يضيفه تكرار واحد إلى وزن أو انحياز: في الانحدار التدرجي ⁦−α⁩ ضرب تدرجه.</translation>
    </message>
    <message>
        <source>Through many layers with small g′, almost nothing arrives.</source>
        <translation>عبر طبقات كثيرة فيها ⁦g′⁩ صغيرة لا يكاد يصل شيء.</translation>
    </message>
    <message>
        <source>Vectorise</source>
        <translation>الصياغة المتجهية</translation>
    </message>
    <message>
        <source>To compute all examples in one matrix product instead of a loop.</source>
        <translation>حساب كل الأمثلة في جداء مصفوفات واحد بدلًا من حلقة.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>The number an input is multiplied by. W[l] has a row for each unit of layer l.</source>
        <translation>العدد الذي يُضرب فيه مدخل. في W[l] صف لكل وحدة من الطبقة l.</translation>
    </message>
    <message>
        <source>Xavier, He</source>
        <translation>⁦Xavier, He⁩</translation>
    </message>
    <message>
        <source>Start weights of a size that fits the number of inputs of a layer.</source>
        <translation>أوزان ابتدائية بحجم يناسب عدد مدخلات الطبقة.</translation>
    </message>
    <message>
        <source>Class 1 where exactly one coordinate is positive. No straight line separates the classes.</source>
        <translation>الصنف 1 حيث تكون إحدى الإحداثيتين فقط موجبة. لا خط مستقيم يفصل الصنفين.</translation>
    </message>
    <message>
        <source>The weighted sum of a unit: z = w·x + b.</source>
        <translation>المجموع الموزون للوحدة: ⁦z = w·x + b⁩.</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>متمركز حول الصفر</translation>
    </message>
    <message>
        <source>With outputs around 0, as of tanh. Sigmoid and ReLU are never negative; that slows learning.</source>
        <translation>بمخرجات حول 0 كما في tanh. ‏sigmoid و ReLU ليستا سالبتين أبدًا، وهذا يبطئ التعلم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>جهاز العرض</translation>
    </message>
    <message>
        <source>Show on Second Screen</source>
        <translation>إظهار على الشاشة الثانية</translation>
    </message>
    <message>
        <source>Keyboard and Sound</source>
        <translation>لوحة المفاتيح والصوت</translation>
    </message>
    <message>
        <source>Glassbox: {view}</source>
        <translation>Glassbox: {view}</translation>
    </message>
    <message numerus="yes">
        <source>{share} wanted: {n} points train, {test} test</source>
        <translation>
            <numerusform>المطلوب {share}: ‏{n} نقطة للتدريب، {test} للاختبار</numerusform>
            <numerusform>المطلوب {share}: نقطة واحدة للتدريب، {test} للاختبار</numerusform>
            <numerusform>المطلوب {share}: نقطتان للتدريب، {test} للاختبار</numerusform>
            <numerusform>المطلوب {share}: ‏{n} نقاط للتدريب، {test} للاختبار</numerusform>
            <numerusform>المطلوب {share}: ‏{n} نقطة للتدريب، {test} للاختبار</numerusform>
            <numerusform>المطلوب {share}: ‏{n} نقطة للتدريب، {test} للاختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {drawn} drawn of {n} examples, at iteration {iteration}.</source>
        <translation>
            <numerusform>‏{said}، على {drawn} مسحوبة من {n} مثال، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {drawn} مسحوب من مثال واحد، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {drawn} مسحوب من مثالين، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {drawn} مسحوبة من {n} أمثلة، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {drawn} مسحوبة من {n} مثالًا، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {drawn} مسحوبة من {n} مثال، عند التكرار {iteration}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, over {n} examples, at iteration {iteration}.</source>
        <translation>
            <numerusform>‏{said}، على {n} مثال، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على مثال واحد، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على مثالين، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {n} أمثلة، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {n} مثالًا، عند التكرار {iteration}.</numerusform>
            <numerusform>‏{said}، على {n} مثال، عند التكرار {iteration}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {bent} of {n} examples the step crosses the bend of an activation. The difference is not the slope there, so these examples are left out of the relative error.</source>
        <translation>
            <numerusform>عند {bent} من {n} مثال تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
            <numerusform>عند {bent} من مثال واحد تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
            <numerusform>عند {bent} من مثالين تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
            <numerusform>عند {bent} من {n} أمثلة تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
            <numerusform>عند {bent} من {n} مثالًا تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
            <numerusform>عند {bent} من {n} مثال تعبر الخطوة انكسار دالة تنشيط. ليس الفرق هناك هو الميل، فتُترك هذه الأمثلة خارج الخطأ النسبي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>X, {n} columns</source>
        <translation>
            <numerusform>‏X، ‏{n} عمود</numerusform>
            <numerusform>‏X، عمود واحد</numerusform>
            <numerusform>‏X، عمودان</numerusform>
            <numerusform>‏X، ‏{n} أعمدة</numerusform>
            <numerusform>‏X، ‏{n} عمودًا</numerusform>
            <numerusform>‏X، ‏{n} عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared run</source>
        <translation>جولة مقارنة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} hidden layers.</source>
        <translation>
            <numerusform>‏{n} طبقة مخفية على الأكثر.</numerusform>
            <numerusform>طبقة مخفية واحدة على الأكثر.</numerusform>
            <numerusform>طبقتان مخفيتان على الأكثر.</numerusform>
            <numerusform>‏{n} طبقات مخفية على الأكثر.</numerusform>
            <numerusform>‏{n} طبقة مخفية على الأكثر.</numerusform>
            <numerusform>‏{n} طبقة مخفية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>{equation}.</source>
        <translation>{equation}.</translation>
    </message>
    <message>
        <source>{average} of {gradient}</source>
        <translation>‏{average} لـ {gradient}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>المثال {number}</translation>
    </message>
    <message>
        <source>sum of the others for dW[{layer}]</source>
        <translation>مجموع الأخرى لـ dW[{layer}]</translation>
    </message>
    <message>
        <source>sum of the others for db[{layer}]</source>
        <translation>مجموع الأخرى لـ db[{layer}]</translation>
    </message>
    <message>
        <source>dW[{layer}] with penalty</source>
        <translation>‏dW[{layer}] مع الجزاء</translation>
    </message>
    <message>
        <source>new W[{layer}]</source>
        <translation>الجديد W[{layer}]</translation>
    </message>
    <message>
        <source>new b[{layer}]</source>
        <translation>الجديد b[{layer}]</translation>
    </message>
    <message>
        <source>No training points: all points are test points. An iteration needs some training points.</source>
        <translation>لا نقاط تدريب: كل النقاط للاختبار. التكرار يحتاج إلى بعض نقاط التدريب.</translation>
    </message>
    <message>
        <source>not in this batch</source>
        <translation>ليس في هذه الدفعة</translation>
    </message>
    <message>
        <source>No points yet. Add some to the plane to see the equations with numbers.</source>
        <translation>لا نقاط بعد. أضف بعضها إلى المستوى لترى المعادلات بأرقام.</translation>
    </message>
    <message>
        <source>in this batch</source>
        <translation>في هذه الدفعة</translation>
    </message>
    <message>
        <source>a test point</source>
        <translation>نقطة اختبار</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>‏{number} من {n}</translation>
    </message>
    <message>
        <source>example {number_of_n}</source>
        <translation>المثال {number_of_n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>‏{n} مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>‏{n} أمثلة</numerusform>
            <numerusform>‏{n} مثالًا</numerusform>
            <numerusform>‏{n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, one per column</source>
        <translation>‏{examples}، عمود لكل منها</translation>
    </message>
    <message>
        <source>column {column} is {example}</source>
        <translation>العمود {column} هو {example}</translation>
    </message>
    <message>
        <source>What the check found. Click a sentence, or press Enter on it, to go to its line in your code.</source>
        <translation>ما وجده الفحص. انقر على جملة، أو اضغط Enter عليها، للانتقال إلى سطرها في كودك.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>{function}: {verdict}. {matrices}</source>
        <translation>{function}: {verdict}. {matrices}</translation>
    </message>
    <message>
        <source>{function}: {verdict}</source>
        <translation>{function}: {verdict}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>لم تُكتب بعد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُوصَل إليها</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>المطبوع: {text}</translation>
    </message>
    <message>
        <source>Your code. Tab indents. To leave the editor with the keyboard, press Esc, then Tab.</source>
        <translation>كودك. Tab يزيح السطر. لمغادرة المحرر بلوحة المفاتيح اضغط Esc ثم Tab.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Run your functions on the network on the screen and compare each result (Ctrl+Return).</source>
        <translation>تشغيل دوالك على الشبكة التي على الشاشة ومقارنة كل نتيجة (Ctrl+Return).</translation>
    </message>
    <message>
        <source>Check your code, then let it make every iteration of the training: press Run or Step. Each iteration is kept, so that Step Back is exact; beyond 96 MB (tens of thousands of them) the oldest are given up.</source>
        <translation>يفحص كودك ثم يدعه يُجري كل تكرار من التدريب: اضغط «تشغيل» أو «خطوة». يُحفظ كل تكرار ليكون الرجوع دقيقًا؛ وفوق 96 MB (عشرات الآلاف منها) تُترك أقدمها.</translation>
    </message>
    <message>
        <source>Show in Equations</source>
        <translation>إظهار في المعادلات</translation>
    </message>
    <message>
        <source>Light the first matrix that differs in the equations.</source>
        <translation>إضاءة أول مصفوفة مختلفة في المعادلات.</translation>
    </message>
    <message>
        <source>Open and save the code, start again, and see what it can do.</source>
        <translation>فتح الكود وحفظه، والبدء من جديد، ومعرفة ما يستطيع فعله.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Open a Python file. It is shown, and does not run before you check it.</source>
        <translation>فتح ملف Python. يظهر ولا يعمل قبل أن تفحصه.</translation>
    </message>
    <message>
        <source>Save this code as a Python file. It is saved with the experiment too.</source>
        <translation>حفظ هذا الكود في ملف Python. ويُحفظ مع التجربة أيضًا.</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>الهيكل</translation>
    </message>
    <message>
        <source>Start again with the skeleton for this network. Ctrl+Z in the editor undoes this.</source>
        <translation>البدء من جديد بهيكل لهذه الشبكة. ‏Ctrl+Z في المحرر يتراجع عنه.</translation>
    </message>
    <message>
        <source>What Is Fenced?</source>
        <translation>ما الممنوع؟</translation>
    </message>
    <message>
        <source>Show what your code can do on this computer, and what it cannot.</source>
        <translation>بيان ما يستطيع كودك فعله في هذا الحاسوب وما لا يستطيعه.</translation>
    </message>
    <message>
        <source>What your code can do here:</source>
        <translation>ما يستطيع كودك فعله هنا:</translation>
    </message>
    <message>
        <source>Play the way from stop to stop; again to pause. The training goes on meanwhile, or stays paused.</source>
        <translation>تشغيل الطريق من محطة إلى محطة؛ ومرة أخرى للإيقاف المؤقت. يستمر التدريب أثناءه أو يبقى متوقفًا.</translation>
    </message>
    <message>
        <source>Play the way</source>
        <translation>تشغيل الطريق</translation>
    </message>
    <message>
        <source>Where on the way the picture is. At a stop the numbers are exact; between two, everything moves straight. Left and Right move it, Page Up and Page Down go to the next stop.</source>
        <translation>موضع الصورة على الطريق. عند المحطة تكون الأرقام دقيقة، وبين محطتين يتحرك كل شيء على استقامة. السهمان يمينًا ويسارًا يحركانه، و ⁦Page Up⁩ و ⁦Page Down⁩ إلى المحطة التالية.</translation>
    </message>
    <message>
        <source>Place on the way</source>
        <translation>الموضع على الطريق</translation>
    </message>
    <message>
        <source>Layer whose way is shown</source>
        <translation>الطبقة المعروض طريقها</translation>
    </message>
    <message>
        <source>The layer whose way is shown: from its input over z and a to the next layer.</source>
        <translation>الطبقة المعروض طريقها: من مدخلها عبر z و a إلى الطبقة التالية.</translation>
    </message>
    <message>
        <source>Seen from left to right</source>
        <translation>المرئي من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>What is seen from left to right: a unit of the layer; or the first two principal components, along which the activations of the training points vary most; or the distance from the line of the next layer, so that both of its sides are seen as they are.</source>
        <translation>ما يُرى من اليسار إلى اليمين: وحدة من الطبقة؛ أو أول مركبتين رئيستين، وهما الاتجاهان اللذان تتغير عليهما تنشيطات نقاط التدريب أكثر ما يكون؛ أو البعد عن خط الطبقة التالية، فيُرى جانباه كما هما.</translation>
    </message>
    <message>
        <source>Seen from bottom to top</source>
        <translation>المرئي من الأسفل إلى الأعلى</translation>
    </message>
    <message>
        <source>The unit of the layer that is seen from bottom to top.</source>
        <translation>وحدة الطبقة التي تُرى من الأسفل إلى الأعلى.</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>مركبات رئيسة</translation>
    </message>
    <message>
        <source>Place on the way: {stop}</source>
        <translation>الموضع على الطريق: {stop}</translation>
    </message>
    <message>
        <source>distance from the line</source>
        <translation>البعد عن الخط</translation>
    </message>
    <message>
        <source>The plane as the network moves it. Point at a point, an axis or a line to see it everywhere; click a point to choose it. Keys: the arrow keys go from point to point, Enter chooses, Page Up and Page Down go through the axes and lines.</source>
        <translation>المستوى كما تحركه الشبكة. أشر إلى نقطة أو محور أو خط لتراه في كل مكان؛ وانقر على نقطة لاختيارها. المفاتيح: الأسهم من نقطة إلى نقطة، و Enter يختار، و ⁦Page Up⁩ و ⁦Page Down⁩ يمران بالمحاور والخطوط.</translation>
    </message>
    <message>
        <source>Points and grid, moved by the network</source>
        <translation>النقاط والشبكة الإحداثية كما تحركها الشبكة العصبية</translation>
    </message>
    <message>
        <source>All stops of the way at a glance. Click one to go there.</source>
        <translation>كل محطات الطريق في نظرة. انقر على واحدة للانتقال إليها.</translation>
    </message>
    <message>
        <source>The stops at a glance</source>
        <translation>المحطات في نظرة</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>من {before} إلى {after}</translation>
    </message>
    <message>
        <source>From {before} to {after}: {activation}, for each unit by itself.</source>
        <translation>من {before} إلى {after}: {activation}، لكل وحدة على حدة.</translation>
    </message>
    <message>
        <source>{name} = g(z[{layer}]) with {activation}: bent, unit by unit.</source>
        <translation>⁦{name} = g(z[{layer}])⁩ مع {activation}: انثناء، وحدة بعد وحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Two of {n} units are seen, with {share} of the variance.</source>
        <translation>
            <numerusform>تُرى وحدتان من {n} وحدة، فيهما {share} من التباين.</numerusform>
            <numerusform>تُرى الوحدة الواحدة، وفيها {share} من التباين.</numerusform>
            <numerusform>تُرى الوحدتان، وفيهما {share} من التباين.</numerusform>
            <numerusform>تُرى وحدتان من {n} وحدات، فيهما {share} من التباين.</numerusform>
            <numerusform>تُرى وحدتان من {n} وحدة، فيهما {share} من التباين.</numerusform>
            <numerusform>تُرى وحدتان من {n} وحدة، فيهما {share} من التباين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: where z is 0 in the units of layer {layer}; strokes point to z above 0.</source>
        <translation>المتقطع: حيث z هي 0 في وحدات الطبقة {layer}؛ والشرطات تشير إلى z فوق 0.</translation>
    </message>
    <message>
        <source>The dashed line holds what is not seen at its mean; “distance from the line” shows it as it is.</source>
        <translation>الخط المتقطع يثبت ما لا يُرى عند متوسطه؛ و«البعد عن الخط» يعرضه كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>On the wrong side of the line {line}: {k} of {n} points.</source>
        <translation>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من {n} نقطة.</numerusform>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من نقطة واحدة.</numerusform>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من نقطتين.</numerusform>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من {n} نقاط.</numerusform>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من {n} نقطة.</numerusform>
            <numerusform>على الجانب الخطأ من الخط ⁦{line}⁩: {k} من {n} نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the input plane.</source>
        <translation>إظهار مستوى المدخلات.</translation>
    </message>
    <message>
        <source>From {before} to {after} = W[{layer}] {before} + b[{layer}]: what is straight stays straight.</source>
        <translation>من {before} إلى ⁦{after} = W[{layer}] {before} + b[{layer}]⁩: المستقيم يبقى مستقيمًا.</translation>
    </message>
    <message>
        <source>x: the points on the input plane, with its grid.</source>
        <translation>‏x: النقاط على مستوى المدخلات، مع شبكته الإحداثية.</translation>
    </message>
    <message>
        <source>{name} = W[{layer}] {source} + b[{layer}]: turned, stretched and shifted.</source>
        <translation>⁦{name} = W[{layer}] {source} + b[{layer}]⁩: دوران ومد وإزاحة.</translation>
    </message>
    <message>
        <source>The layer has one unit: up is the output of the network.</source>
        <translation>للطبقة وحدة واحدة: الاتجاه إلى أعلى هو مخرج الشبكة.</translation>
    </message>
    <message>
        <source>Seen across the line and along it: {first} and {second} of the variance.</source>
        <translation>منظور عبر الخط وعلى امتداده: {first} و {second} من التباين.</translation>
    </message>
    <message>
        <source>Seen along the first two principal components of a[{layer}]: {first} and {second} of the variance.</source>
        <translation>منظور على أول مركبتين رئيستين لـ a[{layer}]: {first} و {second} من التباين.</translation>
    </message>
    <message numerus="yes">
        <source>Two of {n} inputs are seen, with {share} of the variance.</source>
        <translation>
            <numerusform>يُرى مدخلان من {n} مدخل، فيهما {share} من التباين.</numerusform>
            <numerusform>يُرى المدخل الواحد، وفيه {share} من التباين.</numerusform>
            <numerusform>يُرى المدخلان، وفيهما {share} من التباين.</numerusform>
            <numerusform>يُرى مدخلان من {n} مدخلات، فيهما {share} من التباين.</numerusform>
            <numerusform>يُرى مدخلان من {n} مدخلًا، فيهما {share} من التباين.</numerusform>
            <numerusform>يُرى مدخلان من {n} مدخل، فيهما {share} من التباين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same class is the most likely one everywhere: there is no border.</source>
        <translation>الصنف نفسه هو الأرجح في كل مكان: لا حد.</translation>
    </message>
    <message>
        <source>The strong line becomes straight at {name}.</source>
        <translation>الخط الغليظ يستقيم عند {name}.</translation>
    </message>
    <message>
        <source>Dashed: where the outputs for two classes are equal; strong, where no third one is larger. Strokes point to the class that was counted later.</source>
        <translation>المتقطع: حيث يتساوى مخرجا صنفين؛ والغليظ حيث لا ثالث أكبر. الشرطات تشير إلى الصنف المعدود لاحقًا.</translation>
    </message>
    <message>
        <source>Dashed: where z is 0 in the first {n} of {all} units of layer {layer}.</source>
        <translation>المتقطع: حيث z هي 0 في أول {n} من {all} وحدات الطبقة {layer}.</translation>
    </message>
    <message>
        <source>The dashed lines hold what is not seen at its mean.</source>
        <translation>الخطوط المتقطعة تثبت ما لا يُرى عند متوسطه.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>لا نقاط.</translation>
    </message>
    <message>
        <source>The output is 0 on the dashed line and changes evenly across it; so should the numbers, which the colours of the points show.</source>
        <translation>المخرج 0 على الخط المتقطع ويتغير عبره بانتظام؛ وهكذا ينبغي للأعداد التي تبيّنها ألوان النقاط.</translation>
    </message>
    <message numerus="yes">
        <source>On the wrong side of the dashed line {line}: {k} of {n} points here, {q} in all dimensions.</source>
        <translation>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من {n} نقطة هنا، و {q} في كل الأبعاد.</numerusform>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من نقطة واحدة هنا، و {q} في كل الأبعاد.</numerusform>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من نقطتين هنا، و {q} في كل الأبعاد.</numerusform>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من {n} نقاط هنا، و {q} في كل الأبعاد.</numerusform>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من {n} نقطة هنا، و {q} في كل الأبعاد.</numerusform>
            <numerusform>على الجانب الخطأ من الخط المتقطع ⁦{line}⁩: {k} من {n} نقطة هنا، و {q} في كل الأبعاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the activations a of layer {layer}.</source>
        <translation>إظهار تنشيطات a للطبقة {layer}.</translation>
    </message>
    <message numerus="yes">
        <source>Layer {layer} · {activation} · {n} units</source>
        <translation>
            <numerusform>الطبقة {layer} · {activation} · {n} وحدة</numerusform>
            <numerusform>الطبقة {layer} · {activation} · وحدة واحدة</numerusform>
            <numerusform>الطبقة {layer} · {activation} · وحدتان</numerusform>
            <numerusform>الطبقة {layer} · {activation} · {n} وحدات</numerusform>
            <numerusform>الطبقة {layer} · {activation} · {n} وحدة</numerusform>
            <numerusform>الطبقة {layer} · {activation} · {n} وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>المخرج 0</translation>
    </message>
    <message>
        <source>output 0.5</source>
        <translation>المخرج 0.5</translation>
    </message>
    <message>
        <source>{name} = 0</source>
        <translation>⁦{name} = 0⁩</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>معياري</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The strong lines become straight at {name}.</source>
        <translation>الخطوط الغليظة تستقيم عند {name}.</translation>
    </message>
    <message>
        <source>example {n}: {x}, {y}</source>
        <translation>المثال {n}: ⁦{x}, {y}⁩</translation>
    </message>
    <message>
        <source>Example {n}, {class_name}: {across} is {x}, {up} is {y}.</source>
        <translation>المثال {n}، {class_name}: {across} هي ⁦{x}⁩ و {up} هي ⁦{y}⁩.</translation>
    </message>
    <message>
        <source>Show the weighted sums z of layer {layer}.</source>
        <translation>إظهار المجاميع الموزونة z للطبقة {layer}.</translation>
    </message>
    <message>
        <source>distance from the line w·a + b = 0</source>
        <translation>البعد عن الخط ⁦w·a + b = 0⁩</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>{first} | {second}</source>
        <translation>⁦{first} | {second}⁩</translation>
    </message>
    <message>
        <source>{name}: what layer {layer} gets as its input.</source>
        <translation>‏{name}: ما تأخذه الطبقة {layer} مدخلًا.</translation>
    </message>
    <message>
        <source>Here {what}.</source>
        <translation>هنا {what}.</translation>
    </message>
    <message>
        <source>The line {line} separates the classes: all points lie on their side.</source>
        <translation>الخط ⁦{line}⁩ يفصل الأصناف: كل النقاط على جانبها.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown, because not finite: {n} points.</source>
        <translation>
            <numerusform>غير معروضة لأنها غير منتهية: {n} نقطة.</numerusform>
            <numerusform>غير معروضة لأنها غير منتهية: نقطة واحدة.</numerusform>
            <numerusform>غير معروضتين لأنهما غير منتهيتين: نقطتان.</numerusform>
            <numerusform>غير معروضة لأنها غير منتهية: {n} نقاط.</numerusform>
            <numerusform>غير معروضة لأنها غير منتهية: {n} نقطة.</numerusform>
            <numerusform>غير معروضة لأنها غير منتهية: {n} نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Output · {activation}</source>
        <translation>المخرج · {activation}</translation>
    </message>
    <message>
        <source>output, P({name})</source>
        <translation>المخرج، ⁦P(⁨{name}⁩)⁩</translation>
    </message>
    <message>
        <source>{name} along w</source>
        <translation>‏{name} على امتداد w</translation>
    </message>
    <message>
        <source>{name} along the line</source>
        <translation>‏{name} على امتداد الخط</translation>
    </message>
    <message>
        <source>component {n} of {name}</source>
        <translation>المركبة {n} من {name}</translation>
    </message>
    <message>
        <source>{feature}, standardised</source>
        <translation>‏{feature}، معيارية</translation>
    </message>
    <message>
        <source>the network’s inputs are {features}</source>
        <translation>مدخلات الشبكة هي {features}</translation>
    </message>
    <message>
        <source>folded plane</source>
        <translation>المستوى المطوي</translation>
    </message>
    <message>
        <source>How a layer moves the points and bends the plane.</source>
        <translation>كيف تحرّك الطبقة النقاط وتثني المستوى.</translation>
    </message>
    <message>
        <source>Folded plane</source>
        <translation>المستوى المطوي</translation>
    </message>
    <message>
        <source>How three or more classes are used</source>
        <translation>كيف تُستعمل ثلاثة أصناف أو أكثر</translation>
    </message>
    <message>
        <source>Take all classes, of which 8 can be shown, set one against all others, or take two and leave out the lines of the others.</source>
        <translation>أخذ كل الأصناف، ويمكن إظهار 8 منها، أو جعل واحد في مقابل البقية، أو أخذ صنفين وترك أسطر غيرهما.</translation>
    </message>
    <message>
        <source>First class</source>
        <translation>الصنف الأول</translation>
    </message>
    <message>
        <source>The network learns to separate this class from the other.</source>
        <translation>تتعلم الشبكة فصل هذا الصنف عن الآخر.</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>الصنف الثاني</translation>
    </message>
    <message>
        <source>The lines of all other classes are left out.</source>
        <translation>تُترك أسطر كل الأصناف الأخرى.</translation>
    </message>
    <message>
        <source>Swap Classes</source>
        <translation>مبادلة الصنفين</translation>
    </message>
    <message>
        <source>Class 0 of the table becomes class 1, and class 1 becomes class 0.</source>
        <translation>الصنف 0 في الجدول يصير الصنف 1، والصنف 1 يصير الصنف 0.</translation>
    </message>
    <message>
        <source>The table has no class column. All its points get</source>
        <translation>ليس في الجدول عمود للصنف. كل نقاطه من</translation>
    </message>
    <message>
        <source>The table has no class column, so all points get this class. Single points can be changed later.</source>
        <translation>ليس في الجدول عمود للصنف، فتأخذ كل النقاط هذا الصنف. يمكن تغيير نقاط مفردة لاحقًا.</translation>
    </message>
    <message>
        <source>One against the rest</source>
        <translation>واحد في مقابل البقية</translation>
    </message>
    <message>
        <source>Two of them</source>
        <translation>اثنان منها</translation>
    </message>
    <message>
        <source>Tick the columns of numbers that the network is given, 1 to {number}. Arrow keys go through the list, the space bar ticks.</source>
        <translation>حدد أعمدة الأعداد التي تُعطى للشبكة، من 1 إلى {number}. الأسهم تمر بالقائمة، والمسافة تحدد.</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>أعمدة المدخلات</translation>
    </message>
    <message>
        <source>Nothing: only points</source>
        <translation>لا شيء: نقاط فقط</translation>
    </message>
    <message>
        <source>Column to be learnt</source>
        <translation>العمود المطلوب تعلمه</translation>
    </message>
    <message>
        <source>The column that the network is to find out from the inputs: classes, as words or numbers, or numbers such as prices.</source>
        <translation>العمود الذي على الشبكة أن تعرفه من المدخلات: أصناف، كلمات أو أرقامًا، أو أعداد كالأسعار.</translation>
    </message>
    <message>
        <source>Each different value is a class: the network learns to which class a point belongs.</source>
        <translation>كل قيمة مختلفة صنف: تتعلم الشبكة إلى أي صنف تنتمي النقطة.</translation>
    </message>
    <message>
        <source>The network learns the number itself, as with a price: regression.</source>
        <translation>تتعلم الشبكة العدد نفسه كما في السعر: الانحدار.</translation>
    </message>
    <message>
        <source>Inputs: x₁, x₂, …</source>
        <translation>المدخلات: ⁦x₁, x₂, …⁩</translation>
    </message>
    <message>
        <source>To be learnt</source>
        <translation>المطلوب تعلمه</translation>
    </message>
    <message>
        <source>As Classes</source>
        <translation>أصنافًا</translation>
    </message>
    <message>
        <source>As Numbers</source>
        <translation>أعدادًا</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>The table as it will be taken, beside the numbers of its lines. A line that is left out is struck through, a value that is filled in is in brackets; point at one to read why.</source>
        <translation>الجدول كما سيُؤخذ، مع أرقام أسطره. السطر المتروك مشطوب، والقيمة المملوءة بين قوسين؛ أشر إليها لتقرأ السبب.</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>مطلوب تعلمه</translation>
    </message>
    <message>
        <source>{name} is the input {input}.</source>
        <translation>‏{name} هو المدخل {input}.</translation>
    </message>
    <message>
        <source>{name} is to be learnt.</source>
        <translation>‏{name} مطلوب تعلمه.</translation>
    </message>
    <message>
        <source>{text}, left out</source>
        <translation>‏{text}، متروك</translation>
    </message>
    <message>
        <source>No value here: the median of the column is taken.</source>
        <translation>لا قيمة هنا: يُؤخذ وسيط العمود.</translation>
    </message>
    <message>
        <source>Line {line} is left out: {reason}</source>
        <translation>السطر {line} متروك: {reason}</translation>
    </message>
    <message>
        <source>The network gets coordinates with mean 0 and standard deviation 1, by the formula beside this box. It helps when coordinates are large or of very different size. The points stay where they are.</source>
        <translation>تأخذ الشبكة إحداثيات متوسطها 0 وانحرافها المعياري 1، بالصيغة بجانب هذا المربع. هذا ينفع إذا كانت الإحداثيات كبيرة أو متفاوتة الحجم جدًّا. تبقى النقاط في أماكنها.</translation>
    </message>
    <message>
        <source>The network learns y with mean 0 and standard deviation 1 instead of the numbers themselves. From large numbers, such as prices, it learns slowly or not at all.</source>
        <translation>تتعلم الشبكة y بمتوسط 0 وانحراف معياري 1 بدلًا من الأعداد نفسها. فمن الأعداد الكبيرة كالأسعار تتعلم ببطء أو لا تتعلم.</translation>
    </message>
    <message>
        <source>A comma can be the decimal mark or can separate thousands; choose which.</source>
        <translation>قد تكون الفاصلة علامة عشرية أو فاصلة آلاف؛ اختر أيهما.</translation>
    </message>
    <message>
        <source>Standardise the inputs</source>
        <translation>معايرة المدخلات</translation>
    </message>
    <message>
        <source>Standardise what is learnt</source>
        <translation>معايرة المطلوب تعلمه</translation>
    </message>
    <message>
        <source>Fill In the Median</source>
        <translation>ملء بالوسيط</translation>
    </message>
    <message>
        <source>In place of a missing value comes the median of its column: half of the values are below it. Filled values are in brackets in the first rows. Missing classes and numbers to be learnt are never filled.</source>
        <translation>مكان القيمة الناقصة يوضع وسيط عمودها: نصف القيم تحته. القيم المملوءة بين قوسين في الصفوف الأولى. أما الأصناف والأعداد المطلوب تعلمها فلا تُملأ أبدًا.</translation>
    </message>
    <message>
        <source>Lines in which an input has no value are not taken.</source>
        <translation>الأسطر التي ينقصها مدخل لا تُؤخذ.</translation>
    </message>
    <message>
        <source>Remove the points on the plane and use those of the table. Undo brings them back.</source>
        <translation>إزالة نقاط المستوى واستعمال نقاط الجدول. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Add to the Points</source>
        <translation>إضافة إلى النقاط</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>لا نقاط بعد.</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>أسطر لا يمكن استعمالها</translation>
    </message>
    <message>
        <source>Line, column and what is wrong there. To keep these lines, correct the file and import it again.</source>
        <translation>السطر والعمود وما الخطأ هناك. لإبقاء هذه الأسطر صحح الملف واستورده من جديد.</translation>
    </message>
    <message>
        <source>Keep the points on the plane and add those of the table.</source>
        <translation>إبقاء نقاط المستوى وإضافة نقاط الجدول.</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and x2 from {low} to {high}.</source>
        <translation>يُظهر المستوى x1 من ⁦{left}⁩ إلى ⁦{right}⁩ و x2 من ⁦{low}⁩ إلى ⁦{high}⁩.</translation>
    </message>
    <message>
        <source>The points on the plane</source>
        <translation>النقاط على المستوى</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and what is learnt from {low} to {high}.</source>
        <translation>يُظهر المستوى x1 من ⁦{left}⁩ إلى ⁦{right}⁩ والمطلوب تعلمه من ⁦{low}⁩ إلى ⁦{high}⁩.</translation>
    </message>
    <message>
        <source>The plane shows x1 from {left} to {right} and x2 from {low} to {high}. Others can be shown later.</source>
        <translation>يُظهر المستوى x1 من ⁦{left}⁩ إلى ⁦{right}⁩ و x2 من ⁦{low}⁩ إلى ⁦{high}⁩. يمكن إظهار غيرهما لاحقًا.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>y = ({name} − {mean}) / {deviation}, of the training points: numbers from {low} to {high}.</source>
        <translation>⁦y = ({name} − {mean}) / {deviation}⁩، من نقاط التدريب: أعداد من ⁦{low}⁩ إلى ⁦{high}⁩.</translation>
    </message>
    <message>
        <source>On: the network gets x′.</source>
        <translation>مفعَّل: تأخذ الشبكة ⁦x′⁩.</translation>
    </message>
    <message>
        <source>The table has {all} points, but at most {number} can be added. You can import a random sample that keeps the share of each class.</source>
        <translation>في الجدول {all} نقطة، ولا يمكن إضافة أكثر من {number}. يمكنك استيراد عينة عشوائية تحفظ نسبة كل صنف.</translation>
    </message>
    <message>
        <source>commas between the columns</source>
        <translation>فواصل بين الأعمدة</translation>
    </message>
    <message>
        <source>semicolons between the columns</source>
        <translation>فواصل منقوطة بين الأعمدة</translation>
    </message>
    <message>
        <source>tabs between the columns</source>
        <translation>علامات جدولة بين الأعمدة</translation>
    </message>
    <message>
        <source>vertical bars between the columns</source>
        <translation>خطوط رأسية بين الأعمدة</translation>
    </message>
    <message>
        <source>{name}: numbers from {low} to {high}.</source>
        <translation>‏{name}: أعداد من ⁦{low}⁩ إلى ⁦{high}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is class {label}: {number}</source>
        <translation>‏«{name}» هو الصنف {label}: {number}</translation>
    </message>
    <message>
        <source>class {label}: none</source>
        <translation>الصنف {label}: لا شيء</translation>
    </message>
    <message>
        <source>“{name}” is added to “{there}”: {number}</source>
        <translation>يضاف «{name}» إلى «{there}»: {number}</translation>
    </message>
    <message>
        <source>Off: coordinates are far from 0 or differ much in size. On, the network learns faster.</source>
        <translation>معطَّل: الإحداثيات بعيدة عن 0 أو متفاوتة الحجم جدًّا. إذا فُعِّل تعلمت الشبكة أسرع.</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>مع رأس</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>بلا رأس</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>فاصلة عشرية</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>نقطة عشرية</translation>
    </message>
    <message>
        <source>Column {number}: {samples}</source>
        <translation>العمود {number}: {samples}</translation>
    </message>
    <message>
        <source>“{text}” is {number}</source>
        <translation>«⁦{text}⁩» هي {number}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation, of the training points ({number})</source>
        <translation>⁦x′ = (x − mean) / deviation⁩، من نقاط التدريب ({number})</translation>
    </message>
    <message>
        <source>Off: the network gets the coordinates as they are.</source>
        <translation>معطَّل: تأخذ الشبكة الإحداثيات كما هي.</translation>
    </message>
    <message>
        <source>No points with this choice. {place}: {reason}</source>
        <translation>لا نقاط بهذا الاختيار. {place}: {reason}</translation>
    </message>
    <message>
        <source>spaces between the columns</source>
        <translation>مسافات بين الأعمدة</translation>
    </message>
    <message>
        <source>{name}: to be learnt</source>
        <translation>‏{name}: مطلوب تعلمه</translation>
    </message>
    <message>
        <source>{name}: {input}, with {samples}</source>
        <translation>‏{name}: {input}، فيه {samples}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Take a Sample of {number}</source>
        <translation>أخذ عينة من {number}</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>CLASSES</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>LEARNT</source>
        <translation>المطلوب تعلمه</translation>
    </message>
    <message>
        <source>Close without importing (Esc).</source>
        <translation>إغلاق دون استيراد (Esc).</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>POINTS</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>SCALE</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>&amp;Next Lesson</source>
        <translation>الدرس التالي</translation>
    </message>
    <message>
        <source>You have come to the end. Steps not done yet: {numbers}.</source>
        <translation>بلغت النهاية. خطوات لم تُنفَّذ بعد: {numbers}.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the last step again.</source>
        <translation>قراءة الخطوة الأخيرة مرة أخرى.</translation>
    </message>
    <message>
        <source>Hand &amp;In…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Save what you did as one file for your teacher.</source>
        <translation>حفظ ما فعلته في ملف واحد لمعلمك.</translation>
    </message>
    <message>
        <source>&amp;All Lessons</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>Show all lessons.</source>
        <translation>إظهار كل الدروس.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Close the pane. The experiment stays.</source>
        <translation>إغلاق اللوحة. تبقى التجربة.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}. {summary} ({state})</source>
        <translation>الدرس {number}: {title}. {summary} ({state})</translation>
    </message>
    <message>
        <source>Choose a lesson and press Enter, or click it.</source>
        <translation>اختر درسًا واضغط Enter، أو انقر عليه.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>steps done: {number} of {total}</source>
        <translation>الخطوات المنفذة: {number} من {total}</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>ماذا تتوقع؟</translation>
    </message>
    <message>
        <source>Choose this answer, then press Answer or Return.</source>
        <translation>اختر هذه الإجابة، ثم اضغط «أجب» أو Return.</translation>
    </message>
    <message>
        <source>Type a number, such as 0.25 or −1/3, and press Return.</source>
        <translation>اكتب عددًا مثل 0.25 أو ⁦−1/3⁩، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Pre&amp;dict</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>Say what you expect before you see it; it is compared with what comes.</source>
        <translation>قل ما تتوقعه قبل أن تراه؛ ثم يُقارن بما يحدث.</translation>
    </message>
    <message>
        <source>Not right. Look again, or take a hint.</source>
        <translation>غير صحيح. انظر مرة أخرى، أو خذ تلميحًا.</translation>
    </message>
    <message>
        <source>To the &amp;Cells</source>
        <translation>إلى الخلايا</translation>
    </message>
    <message>
        <source>Cover the cells in the equations and type into them.</source>
        <translation>تغطية الخلايا في المعادلات والكتابة فيها.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Compare the answer with the right one. You can try as often as you like.</source>
        <translation>مقارنة الإجابة بالصحيحة. لك أن تحاول ما شئت.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>جاءت النتيجة خلاف ذلك.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>الخطوة {number} من {total}</translation>
    </message>
    <message>
        <source>Other than in the lesson: {names}.</source>
        <translation>خلافًا لما في الدرس: {names}.</translation>
    </message>
    <message>
        <source>Set Up Again</source>
        <translation>إعداد من جديد</translation>
    </message>
    <message>
        <source>Set up what this step began with. Undo brings back what is there now.</source>
        <translation>إعداد ما بدأت به هذه الخطوة. «تراجع» يعيد ما هو قائم الآن.</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Read the step before again. The network stays as it is.</source>
        <translation>قراءة الخطوة السابقة مرة أخرى. تبقى الشبكة كما هي.</translation>
    </message>
    <message>
        <source>The text of this step; the arrow keys scroll it.</source>
        <translation>نص هذه الخطوة؛ الأسهم تحركه.</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>بُلغ الهدف: {goal}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>الهدف: {goal}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Slide: {title}</source>
        <translation>الشريحة: {title}</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on ({keys}).</source>
        <translation>متابعة (⁦{keys}⁩).</translation>
    </message>
    <message>
        <source>Go on without having done this step ({keys}).</source>
        <translation>المتابعة دون تنفيذ هذه الخطوة (⁦{keys}⁩).</translation>
    </message>
    <message>
        <source>**Hint {number}.** {text}</source>
        <translation>**التلميح {number}.** {text}</translation>
    </message>
    <message>
        <source>Begin this lesson again at its first step. Undo brings back what is there now.</source>
        <translation>بدء هذا الدرس من جديد عند خطوته الأولى. «تراجع» يعيد ما هو قائم الآن.</translation>
    </message>
    <message>
        <source>Begin Again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Leave the lesson. The experiment stays; the lesson goes on where you left it when you come back.</source>
        <translation>مغادرة الدرس. تبقى التجربة؛ ويتابع الدرس من حيث تركته إذا عدت.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>loss J, of each run its own</source>
        <translation>الخسارة J، لكل جولة خسارتها</translation>
    </message>
    <message>
        <source>loss J (nats)</source>
        <translation>الخسارة J ‏(nats)</translation>
    </message>
    <message>
        <source>loss J</source>
        <translation>الخسارة J</translation>
    </message>
    <message>
        <source>{name}, diverged</source>
        <translation>‏{name}، تباعدت</translation>
    </message>
    <message>
        <source>time spent, in iterations of the present run</source>
        <translation>الزمن المستغرق، بتكرارات الجولة الحالية</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>الزمن المستغرق</translation>
    </message>
    <message>
        <source>iteration {number}, after {time}</source>
        <translation>التكرار {number}، بعد {time}</translation>
    </message>
    <message>
        <source>Compared at iteration {number}: {losses}.</source>
        <translation>مقارنة عند التكرار {number}: {losses}.</translation>
    </message>
    <message>
        <source>Double click or Enter returns to it.</source>
        <translation>النقر المزدوج أو Enter يعود إليها.</translation>
    </message>
    <message>
        <source>Earlier run: {name}</source>
        <translation>جولة سابقة: {name}</translation>
    </message>
    <message>
        <source>same settings</source>
        <translation>الإعدادات نفسها</translation>
    </message>
    <message>
        <source>Return to This Run</source>
        <translation>العودة إلى هذه الجولة</translation>
    </message>
    <message>
        <source>Remove This Run</source>
        <translation>إزالة هذه الجولة</translation>
    </message>
    <message>
        <source>other points</source>
        <translation>نقاط أخرى</translation>
    </message>
    <message>
        <source>another loss</source>
        <translation>خسارة أخرى</translation>
    </message>
    <message>
        <source>left at iteration {number}</source>
        <translation>تُركت عند التكرار {number}</translation>
    </message>
    <message>
        <source>Scale of the loss axis</source>
        <translation>مقياس محور الخسارة</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Linear axis: equal changes of the loss have equal height.</source>
        <translation>محور خطي: التغيرات المتساوية في الخسارة لها ارتفاع متساوٍ.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>Logarithmic axis: each power of ten has equal height, so a small loss can be seen falling.</source>
        <translation>محور لوغاريتمي: لكل قوة من 10 ارتفاع متساوٍ، فتُرى الخسارة الصغيرة وهي تنخفض.</translation>
    </message>
    <message>
        <source>{loss} at {iteration}</source>
        <translation>‏{loss} عند {iteration}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>⁦{low}⁩ إلى ⁦{high}⁩</translation>
    </message>
    <message>
        <source>Drag to an earlier iteration: the whole window then shows it, and Run continues from there. Keys: the arrow keys, Page Up, Page Down, Home and End move, M sets a mark.</source>
        <translation>اسحب إلى تكرار سابق: تعرضه النافذة كلها، ويتابع «تشغيل» منه. المفاتيح: الأسهم و ⁦Page Up⁩ و ⁦Page Down⁩ و Home و End تحرّك، و M يضع علامة.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Rename Mark…</source>
        <translation>إعادة تسمية العلامة…</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Mark Iteration {iteration}…</source>
        <translation>وضع علامة عند التكرار {iteration}…</translation>
    </message>
    <message>
        <source>Earlier run, double click to return to it: {name}</source>
        <translation>جولة سابقة، النقر المزدوج يعود إليها: {name}</translation>
    </message>
    <message>
        <source>Mark at iteration {iteration}: {name}</source>
        <translation>علامة عند التكرار {iteration}: {name}</translation>
    </message>
    <message>
        <source>Changed after iteration {iteration}: {name}</source>
        <translation>تغيير بعد التكرار {iteration}: {name}</translation>
    </message>
    <message>
        <source>Training diverged after iteration {iteration}.</source>
        <translation>تباعد التدريب بعد التكرار {iteration}.</translation>
    </message>
    <message>
        <source>Timeline, iteration {now} of {latest}</source>
        <translation>الخط الزمني، التكرار {now} من {latest}</translation>
    </message>
    <message>
        <source>Return to the earlier run: {name}</source>
        <translation>العودة إلى الجولة السابقة: {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>How wrong the network is after each iteration. Point at the curve to read values; use the wheel or + and − to zoom, drag to move, and double click or press Home to show everything. Grey curves are earlier runs: double click one, or choose it with Up and Down and press Enter, to return to it; Delete removes it. A right click offers both. Coloured curves with dashes are runs that are compared, each named at its end; many faint ones are runs with other seeds.</source>
        <translation>مقدار خطأ الشبكة بعد كل تكرار. أشر إلى المنحنى لقراءة القيم؛ وبالعجلة أو ⁦+⁩ و ⁦−⁩ للتكبير، وبالسحب للتحريك، وبالنقر المزدوج أو Home لإظهار كل شيء. المنحنيات الرمادية جولات سابقة: انقر مزدوجًا على أحدها، أو اختره بالسهمين واضغط Enter، للعودة إليها؛ و Delete يزيلها. والزر الأيمن يتيح الاثنين. المنحنيات الملونة المتقطعة جولات مقارنة، اسم كل منها في آخره؛ والباهتة الكثيرة جولات ببذور أخرى.</translation>
    </message>
    <message>
        <source>loss curves</source>
        <translation>منحنيات الخسارة</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>منحنيات الخسارة</translation>
    </message>
    <message>
        <source>The loss appears here when you press Run</source>
        <translation>تظهر الخسارة هنا إذا ضغطت «تشغيل»</translation>
    </message>
    <message>
        <source>train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>جولة سابقة</translation>
    </message>
    <message>
        <source>to {loss}</source>
        <translation>حتى {loss}</translation>
    </message>
    <message>
        <source>train, {settings}</source>
        <translation>تدريب، {settings}</translation>
    </message>
    <message>
        <source>The final plane of the run that is pointed at.</source>
        <translation>المستوى الأخير للجولة المشار إليها.</translation>
    </message>
    <message>
        <source>Run, enlarged</source>
        <translation>الجولة مكبرة</translation>
    </message>
    <message>
        <source>{run} Plane: {share} right.</source>
        <translation>‏{run} المستوى: {share} صحيحة.</translation>
    </message>
    <message>
        <source>Iterations to the goal</source>
        <translation>التكرارات حتى الهدف</translation>
    </message>
    <message>
        <source>The bar is the share that reached the goal; the line across its end is the 95 % confidence interval: other seeds would give a share within it in about 95 of 100 trials like this.</source>
        <translation>الشريط هو نسبة ما بلغ الهدف؛ والخط عند طرفه فترة الثقة ⁦95 %⁩: بذور أخرى تعطي نسبة داخلها في نحو 95 من 100 محاولة كهذه.</translation>
    </message>
    <message>
        <source>Shares, iterations to the goal and loss curves</source>
        <translation>النسب، والتكرارات حتى الهدف، ومنحنيات الخسارة</translation>
    </message>
    <message>
        <source>Seed by seed</source>
        <translation>بذرة بعد بذرة</translation>
    </message>
    <message>
        <source>no run reached the goal</source>
        <translation>لم تبلغ أي جولة الهدف</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>الوسيط {median}</translation>
    </message>
    <message>
        <source>Loss; thick: this run</source>
        <translation>الخسارة؛ الغليظ: هذه الجولة</translation>
    </message>
    <message>
        <source>Lowest loss first; below each its seed, its loss, and where it reached the goal (✓). A click or Enter puts that run on the screen, and Undo comes back. The arrow keys go from one to the next.</source>
        <translation>الأصغر خسارة أولًا؛ وتحت كل منها بذرتها وخسارتها وأين بلغت الهدف (✓). النقر أو Enter يضع تلك الجولة على الشاشة، و«تراجع» يعود. الأسهم من واحدة إلى التالية.</translation>
    </message>
    <message>
        <source>Final planes of all runs</source>
        <translation>المستويات الأخيرة لكل الجولات</translation>
    </message>
    <message>
        <source>Each run makes so many. At first 2000, as main.py sweep does, or as many as the present run.</source>
        <translation>كل جولة تُجري هذا العدد. في البداية 2000، مثل ⁦main.py sweep⁩، أو بعدد تكرارات الجولة الحالية.</translation>
    </message>
    <message>
        <source>A run has worked when so many per cent of the training points are right, or where numbers are learnt when R² is that high. That is looked at every 10 iterations or, with small batches, after whole epochs.</source>
        <translation>تنجح الجولة إذا صحّ هذا القدر في المئة من نقاط التدريب، أو بلغت R² هذا الحد عند تعلم الأعداد. يُنظر في ذلك كل 10 تكرارات، أو بعد دورات كاملة عند الدفعات الصغيرة.</translation>
    </message>
    <message>
        <source>Try a second value of one setting on the same seeds. A is what is set now, B has the second value.</source>
        <translation>تجربة قيمة ثانية لإعداد واحد على البذور نفسها. A هو المضبوط الآن، و B له القيمة الثانية.</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>المتغيّر</translation>
    </message>
    <message>
        <source>What differs from run to run: the start weights and the order of the batches, the points, or both. Points can differ only where they are as they were generated.</source>
        <translation>ما يختلف من جولة إلى جولة: الأوزان الابتدائية وترتيب الدفعات، أو النقاط، أو كلاهما. لا يمكن أن تختلف النقاط إلا إذا كانت كما وُلِّدت.</translation>
    </message>
    <message>
        <source>How many runs, each with its own seed.</source>
        <translation>كم جولة، لكل منها بذرتها.</translation>
    </message>
    <message>
        <source>The next runs have the next seeds.</source>
        <translation>للجولات التالية البذور التالية.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>في مقابل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Train all runs (Enter in any of these fields). The window can be used meanwhile.</source>
        <translation>تدريب كل الجولات (Enter في أي من هذه الحقول). يمكن استعمال النافذة أثناءه.</translation>
    </message>
    <message>
        <source>Stop; the results that were there before stay (Esc).</source>
        <translation>إيقاف؛ تبقى النتائج التي كانت من قبل (Esc).</translation>
    </message>
    <message>
        <source>How many of all iterations are made.</source>
        <translation>كم أُنجز من كل التكرارات.</translation>
    </message>
    <message>
        <source>start weights</source>
        <translation>الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>The second value, for B.</source>
        <translation>القيمة الثانية، لـ B.</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>القيمة الثانية</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>الآن {value}</translation>
    </message>
    <message>
        <source>Were both equally good, a split as uneven as this would come about in {chance} of such comparisons.</source>
        <translation>لو كانا متساويين في الجودة لنشأ تفاوت كهذا في {chance} من مثل هذه المقارنات.</translation>
    </message>
    <message>
        <source>✗ not</source>
        <translation>✗ لا</translation>
    </message>
    <message>
        <source>Seed {seed}: diverged after iteration {iteration}.</source>
        <translation>البذرة {seed}: تباعدت بعد التكرار {iteration}.</translation>
    </message>
    <message>
        <source>Seed {seed}: loss {loss}, {score}, goal not reached.</source>
        <translation>البذرة {seed}: الخسارة {loss}، {score}، لم يُبلغ الهدف.</translation>
    </message>
    <message>
        <source>Seed {seed}: loss {loss}, {score}, goal reached at iteration {reached}.</source>
        <translation>البذرة {seed}: الخسارة {loss}، {score}، بُلغ الهدف عند التكرار {reached}.</translation>
    </message>
    <message>
        <source>{hits} of {n} ({share}, 95 % interval {low} to {high} %)</source>
        <translation>‏{hits} من {n} ({share}، فترة ⁦95 %⁩ من {low} إلى {high} %)</translation>
    </message>
    <message>
        <source>On the same seeds: both {both}, only A {first}, only B {second}, neither {neither}.</source>
        <translation>على البذور نفسها: كلاهما {both}، A وحده {first}، B وحده {second}، لا أحد منهما {neither}.</translation>
    </message>
    <message>
        <source>A − B: {difference} %, 95 % interval {low} to {high} %</source>
        <translation>⁦A − B⁩: ⁦{difference} %⁩، فترة ⁦95 %⁩ من ⁦{low}⁩ إلى ⁦{high} %⁩</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>تباعدت</translation>
    </message>
    <message>
        <source>{first}; {second}. Goal: {goal}.</source>
        <translation>‏{first}؛ {second}. الهدف: {goal}.</translation>
    </message>
    <message>
        <source>{share} reached {goal}.</source>
        <translation>بلغت {share} الهدف: {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} runs diverged.</source>
        <translation>
            <numerusform>تباعدت {n} جولة.</numerusform>
            <numerusform>تباعدت جولة واحدة.</numerusform>
            <numerusform>تباعدت جولتان.</numerusform>
            <numerusform>تباعدت {n} جولات.</numerusform>
            <numerusform>تباعدت {n} جولة.</numerusform>
            <numerusform>تباعدت {n} جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>أقل من ⁦0.1 %⁩</translation>
    </message>
    <message>
        <source>Keep this result, change one thing in the window, and press Start for B.</source>
        <translation>إبقاء هذه النتيجة، ثم غيّر شيئًا واحدًا في النافذة واضغط «البدء» لـ B.</translation>
    </message>
    <message>
        <source>Save a row for each run as CSV: seed, loss, score and iteration at the goal.</source>
        <translation>حفظ صف لكل جولة بصيغة CSV: البذرة والخسارة والنتيجة والتكرار عند الهدف.</translation>
    </message>
    <message>
        <source>Keep as A</source>
        <translation>إبقاء على أنه A</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>How often does this work? Training begins at random start weights, so it is also luck. Start trains this network with many other seeds and says how often it reaches the goal.</source>
        <translation>كم مرة ينجح هذا؟ يبدأ التدريب بأوزان عشوائية، فهو حظ أيضًا. «البدء» يدرّب هذه الشبكة ببذور أخرى كثيرة ويقول كم مرة تبلغ الهدف.</translation>
    </message>
    <message>
        <source>Show the final planes of {name}.</source>
        <translation>إظهار المستويات الأخيرة لـ {name}.</translation>
    </message>
    <message>
        <source>Point at a card below for its statements.</source>
        <translation>أشر إلى بطاقة أدناه لتقرأ ما تقوله.</translation>
    </message>
    <message>
        <source>The left and right arrow keys go from one to the next; Enter uses it in the layer that is shown.</source>
        <translation>السهمان يمينًا ويسارًا من واحدة إلى التالية؛ و Enter يستعملها في الطبقة المعروضة.</translation>
    </message>
    <message>
        <source>The activations of the lecture on the same z</source>
        <translation>دوال التنشيط في المحاضرة على قيم z نفسها</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Layer under the microscope</source>
        <translation>الطبقة تحت المجهر</translation>
    </message>
    <message>
        <source>The layer that is shown. You can also point at a unit in the network.</source>
        <translation>الطبقة المعروضة. يمكنك أيضًا الإشارة إلى وحدة في الشبكة.</translation>
    </message>
    <message>
        <source>Unit under the microscope</source>
        <translation>الوحدة تحت المجهر</translation>
    </message>
    <message>
        <source>The unit that is shown, or all units of the layer together.</source>
        <translation>الوحدة المعروضة، أو كل وحدات الطبقة معًا.</translation>
    </message>
    <message>
        <source>Keep this layer and unit while you point at others.</source>
        <translation>إبقاء هذه الطبقة والوحدة حين تشير إلى غيرهما.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>كل الوحدات</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>الوحدة {unit}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Top: the activation g(z). Middle: its slope g′(z), by which back propagation multiplies the gradient. Bottom: how many values of z lie where. Each dot is an example, with the shape and colour of its class as on the plane. In the hatched areas the gradient is lost. Point at a dot to read it; the left and right arrow keys go from dot to dot.</source>
        <translation>الأعلى: دالة التنشيط ⁦g(z)⁩. الأوسط: ميلها ⁦g′(z)⁩ الذي يضرب فيه الانتشار العكسي التدرج. الأسفل: كم قيمة من z تقع في كل موضع. كل نقطة مثال، بشكل صنفه ولونه على المستوى. في المناطق المخططة يضيع التدرج. أشر إلى نقطة لتقرأها؛ والسهمان يمينًا ويسارًا من نقطة إلى نقطة.</translation>
    </message>
    <message>
        <source>Activation and its slope, with every example</source>
        <translation>دالة التنشيط وميلها، مع كل مثال</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>لا شيء يُقاس</translation>
    </message>
    <message>
        <source>measured when training is paused</source>
        <translation>يُقاس عند إيقاف التدريب مؤقتًا</translation>
    </message>
    <message>
        <source>no z above 0 now</source>
        <translation>لا z فوق 0 الآن</translation>
    </message>
    <message>
        <source>iteration {number}: {amount}</source>
        <translation>التكرار {number}: {amount}</translation>
    </message>
    <message>
        <source>softmax, each z on a sigmoid</source>
        <translation>‏softmax، كل z على sigmoid</translation>
    </message>
    <message>
        <source>The activation of the output belongs to the loss and cannot be chosen here.</source>
        <translation>دالة تنشيط المخرج تابعة للخسارة ولا تُختار هنا.</translation>
    </message>
    <message>
        <source>{factor} ReLU’s time</source>
        <translation>‏{factor} من زمن ReLU</translation>
    </message>
    <message>
        <source>g′ = {slope} up to z = {z}</source>
        <translation>⁦g′ = {slope}⁩ حتى ⁦z = {z}⁩</translation>
    </message>
    <message>
        <source>mean |g′|</source>
        <translation>متوسط ⁦|g′|⁩</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>أصفار</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الزمن</translation>
    </message>
    <message numerus="yes">
        <source>z of {n} examples</source>
        <translation>
            <numerusform>‏z لـ {n} مثال</numerusform>
            <numerusform>‏z لمثال واحد</numerusform>
            <numerusform>‏z لمثالين</numerusform>
            <numerusform>‏z لـ {n} أمثلة</numerusform>
            <numerusform>‏z لـ {n} مثالًا</numerusform>
            <numerusform>‏z لـ {n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} z</source>
        <translation>{n} z</translation>
    </message>
    <message>
        <source>No training examples: curves without dots</source>
        <translation>لا أمثلة تدريب: منحنيات بلا نقاط</translation>
    </message>
    <message>
        <source>No training examples</source>
        <translation>لا أمثلة تدريب</translation>
    </message>
    <message>
        <source>z&#xa0;{z}   g&#xa0;{output}   g′&#xa0;{slope}</source>
        <translation>⁦z {z}   g {output}   g′ {slope}⁩</translation>
    </message>
    <message>
        <source>unit {unit}, example {example}, {class_name}</source>
        <translation>الوحدة {unit}، المثال {example}، {class_name}</translation>
    </message>
    <message>
        <source>Layer {layer} · {activation}</source>
        <translation>الطبقة {layer} · {activation}</translation>
    </message>
    <message>
        <source>{activation} in layer {layer}</source>
        <translation>‏{activation} في الطبقة {layer}</translation>
    </message>
    <message>
        <source>Click, or press Enter, to use it in layer {layer}.</source>
        <translation>انقر، أو اضغط Enter، لاستعمالها في الطبقة {layer}.</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>⁦{factor} ×⁩</translation>
    </message>
    <message>
        <source>{time} ns for one z</source>
        <translation>‏{time} ns لكل z</translation>
    </message>
    <message>
        <source>{factor} ReLU</source>
        <translation>⁦{factor} ReLU⁩</translation>
    </message>
    <message>
        <source>{share} saturated</source>
        <translation>‏{share} مشبعة</translation>
    </message>
    <message>
        <source>{share} zeros</source>
        <translation>‏{share} أصفار</translation>
    </message>
    <message numerus="yes">
        <source>z of {n} examples × {units} units</source>
        <translation>
            <numerusform>‏z لـ {n} مثال × {units} وحدة</numerusform>
            <numerusform>‏z لمثال واحد × {units} وحدة</numerusform>
            <numerusform>‏z لمثالين × {units} وحدة</numerusform>
            <numerusform>‏z لـ {n} أمثلة × {units} وحدة</numerusform>
            <numerusform>‏z لـ {n} مثالًا × {units} وحدة</numerusform>
            <numerusform>‏z لـ {n} مثال × {units} وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{activation} on the same z</source>
        <translation>‏{activation} على قيم z نفسها</translation>
    </message>
    <message>
        <source>{activation} in the output</source>
        <translation>‏{activation} في المخرج</translation>
    </message>
    <message>
        <source>In use in layer {layer}.</source>
        <translation>مستعملة في الطبقة {layer}.</translation>
    </message>
    <message>
        <source>mean output {value}</source>
        <translation>متوسط المخرج ⁦{value}⁩</translation>
    </message>
    <message>
        <source>mean |g′| {own} (σ: {other})</source>
        <translation>متوسط ⁦|g′|⁩ ‏{own} (σ: {other})</translation>
    </message>
    <message>
        <source>{share} zeros, {dead} of {all} dead</source>
        <translation>‏{share} أصفار، {dead} من {all} ميتة</translation>
    </message>
    <message>
        <source>0 dead (ReLU: {dead} of {all})</source>
        <translation>لا ميتة (ReLU: {dead} من {all})</translation>
    </message>
    <message>
        <source>mean |g′| {own}</source>
        <translation>متوسط ⁦|g′|⁩ ‏{own}</translation>
    </message>
    <message>
        <source>{bad} of {all} not finite</source>
        <translation>‏{bad} من {all} غير منتهية</translation>
    </message>
    <message>
        <source>{amount}, {dots} as dots</source>
        <translation>‏{amount}، منها {dots} نقاطًا</translation>
    </message>
    <message>
        <source>microscope</source>
        <translation>المجهر</translation>
    </message>
    <message>
        <source>Activation microscope</source>
        <translation>مجهر التنشيط</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Starts the run again.</source>
        <translation>يبدأ الجولة من جديد.</translation>
    </message>
    <message>
        <source>Changes the setting and starts the run again.</source>
        <translation>يغيّر الإعداد ويبدأ الجولة من جديد.</translation>
    </message>
    <message>
        <source>Changes the setting; the weights stay as they are.</source>
        <translation>يغيّر الإعداد؛ وتبقى الأوزان كما هي.</translation>
    </message>
    <message>
        <source>{reason} {effect} Undo reverses the change.</source>
        <translation>‏{reason} {effect} «تراجع» يعكس التغيير.</translation>
    </message>
    <message>
        <source>{sizes}, {parameters}</source>
        <translation>‏⁦{sizes}⁩، {parameters}</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>الانحيازات</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <translation>
            <numerusform>‏{n} معامل</numerusform>
            <numerusform>معامل واحد</numerusform>
            <numerusform>معاملان</numerusform>
            <numerusform>‏{n} معاملات</numerusform>
            <numerusform>‏{n} معاملًا</numerusform>
            <numerusform>‏{n} معامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden layers</source>
        <translation>
            <numerusform>بلا طبقات مخفية</numerusform>
            <numerusform>طبقة مخفية واحدة</numerusform>
            <numerusform>طبقتان مخفيتان</numerusform>
            <numerusform>‏{n} طبقات مخفية</numerusform>
            <numerusform>‏{n} طبقة مخفية</numerusform>
            <numerusform>‏{n} طبقة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <translation>
            <numerusform>بلا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>‏{n} وحدات</numerusform>
            <numerusform>‏{n} وحدة</numerusform>
            <numerusform>‏{n} وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found here, with its numbers as they are now. Arrows scroll, Esc closes.</source>
        <translation>ما وُجد هنا، بأرقامه كما هي الآن. الأسهم تحرّك، و Esc يغلق.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to try:</source>
        <translation>ما يُجرَّب:</translation>
    </message>
    <message>
        <source>Close this card. Esc or a click elsewhere does the same.</source>
        <translation>إغلاق هذه البطاقة. Esc أو النقر في مكان آخر يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Not the case at this moment. These are the last numbers.</source>
        <translation>ليس الحال كذلك في هذه اللحظة. هذه آخر الأرقام.</translation>
    </message>
    <message>
        <source>The lecture: “{statement}”</source>
        <translation>المحاضرة: «{statement}»</translation>
    </message>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>إزالة آخر طبقة مخفية</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output, up to {n}</source>
        <translation>إضافة طبقة مخفية قبل المخرج، حتى {n}</translation>
    </message>
    <message>
        <source>Remove the last unit of hidden layer {layer}</source>
        <translation>إزالة آخر وحدة من الطبقة المخفية {layer}</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer {layer}, up to {n}</source>
        <translation>إضافة وحدة إلى الطبقة المخفية {layer}، حتى {n}</translation>
    </message>
    <message>
        <source>Weights as pictures</source>
        <translation>الأوزان صورًا</translation>
    </message>
    <message>
        <source>Show at each unit behind the picture its weights, one for each pixel: blue above 0, orange below, each unit on its own scale. Off: the output of the unit over the plane. Point at a unit to see its weights larger.</source>
        <translation>إظهار أوزان كل وحدة بعد الصورة، وزن لكل بكسل: الأزرق فوق 0 والبرتقالي تحته، ولكل وحدة مقياسها. معطَّل: مخرج الوحدة على المستوى. أشر إلى وحدة لترى أوزانها أكبر.</translation>
    </message>
    <message>
        <source>mean of the training points</source>
        <translation>متوسط نقاط التدريب</translation>
    </message>
    <message>
        <source>point {n}: {learnt}</source>
        <translation>النقطة {n}: {learnt}</translation>
    </message>
    <message>
        <source>Click, or press Enter, for the numbers and what to try.</source>
        <translation>انقر، أو اضغط Enter، لترى الأرقام وما يُجرَّب.</translation>
    </message>
    <message>
        <source>Not the case any more.</source>
        <translation>لم يعد الحال كذلك.</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>الانحياز ⁦{value}⁩</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <translation>الوزن ⁦{value}⁩</translation>
    </message>
    <message>
        <source>the network needs one feature</source>
        <translation>تحتاج الشبكة إلى سمة واحدة</translation>
    </message>
    <message>
        <source>click to remove it</source>
        <translation>انقر لإزالتها</translation>
    </message>
    <message>
        <source>no gradient: no training examples</source>
        <translation>لا تدرج: لا أمثلة تدريب</translation>
    </message>
    <message>
        <source>Compute cost</source>
        <translation>حساب التكلفة</translation>
    </message>
    <message>
        <source>forward and back: dW = dz aᵀ</source>
        <translation>إلى الأمام وإلى الخلف: ⁦dW = dz aᵀ⁩</translation>
    </message>
    <message>
        <source>numbers of the chosen point, {n}</source>
        <translation>أرقام النقطة المختارة، {n}</translation>
    </message>
    <message>
        <source>numbers of point {n}, the first of the batch</source>
        <translation>أرقام النقطة {n}، الأولى في الدفعة</translation>
    </message>
    <message>
        <source>click to edit</source>
        <translation>انقر للتعديل</translation>
    </message>
    <message>
        <source>feature {name}</source>
        <translation>السمة {name}</translation>
    </message>
    <message>
        <source>{low} … {high}</source>
        <translation>⁦{low} … {high}⁩</translation>
    </message>
    <message>
        <source>gradient {value}</source>
        <translation>التدرج ⁦{value}⁩</translation>
    </message>
    <message>
        <source>Forward pass, layer {layer}</source>
        <translation>المرور الأمامي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>Back propagation, layer {layer}</source>
        <translation>الانتشار العكسي، الطبقة {layer}</translation>
    </message>
    <message>
        <source>Update parameters, α = {rate}</source>
        <translation>تحديث المعاملات، ⁦α = {rate}⁩</translation>
    </message>
    <message>
        <source>Example {k} of {n}</source>
        <translation>المثال {k} من {n}</translation>
    </message>
    <message>
        <source>largest |dW| = {value}</source>
        <translation>أكبر ⁦|dW| = {value}⁩</translation>
    </message>
    <message>
        <source>{name}  {unit}</source>
        <translation>{name}  {unit}</translation>
    </message>
    <message>
        <source>{name} of {unit}</source>
        <translation>‏{name} لـ {unit}</translation>
    </message>
    <message>
        <source>{name}  {source} → {target}</source>
        <translation>⁨{name}⁩  من {source} إلى {target}</translation>
    </message>
    <message>
        <source>its new value is covered in the equations</source>
        <translation>قيمته الجديدة مغطاة في المعادلات</translation>
    </message>
    <message>
        <source>its gradient is covered in the equations</source>
        <translation>تدرجه مغطى في المعادلات</translation>
    </message>
    <message>
        <source>not used; click to use it</source>
        <translation>غير مستعملة؛ انقر لاستعمالها</translation>
    </message>
    <message>
        <source>held at {value}</source>
        <translation>مثبَّت عند ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{function}, bias {value}</source>
        <translation>‏{function}، الانحياز ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{name} over the batch of {n} {value}</source>
        <translation>‏{name} على الدفعة وفيها {n}: ⁦{value}⁩</translation>
    </message>
    <message>
        <source>was {old}, changed by {change}</source>
        <translation>كان ⁦{old}⁩، تغيّر بمقدار ⁦{change}⁩</translation>
    </message>
    <message>
        <source>gradient {value} at iteration {n}</source>
        <translation>التدرج ⁦{value}⁩ عند التكرار {n}</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>المخرج {n}</translation>
    </message>
    <message>
        <source>unit {n}</source>
        <translation>الوحدة {n}</translation>
    </message>
    <message>
        <source>J = {cost}</source>
        <translation>⁦J = {cost}⁩</translation>
    </message>
    <message>
        <source>{cost}, the mean over the batch of {n}</source>
        <translation>⁦{cost}⁩، المتوسط على الدفعة وفيها {n}</translation>
    </message>
    <message>
        <source>largest change of a weight: {value}</source>
        <translation>أكبر تغير لوزن: ⁦{value}⁩</translation>
    </message>
    <message>
        <source>point {n}</source>
        <translation>النقطة {n}</translation>
    </message>
    <message>
        <source>weights of the pixels, up to ±{value}</source>
        <translation>أوزان البكسلات، حتى ⁦±{value}⁩</translation>
    </message>
    <message>
        <source>a = P({class_name})</source>
        <translation>⁦a = P(⁨{class_name}⁩)⁩</translation>
    </message>
    <message>
        <source>of point {number}</source>
        <translation>للنقطة {number}</translation>
    </message>
    <message>
        <source>{name} of this example {value}</source>
        <translation>‏{name} لهذا المثال ⁦{value}⁩</translation>
    </message>
    <message>
        <source>{change}; point at a line to read its change</source>
        <translation>‏{change}؛ أشر إلى خط لتقرأ تغيره</translation>
    </message>
    <message>
        <source>The network. Point at a weight or bias to read it, click to type a value; click a feature to use it or not. Keys: the arrow keys move, Enter edits, + and − change the number of units in the layer, D goes to the next warning.</source>
        <translation>الشبكة. أشر إلى وزن أو انحياز لتقرأه، وانقر لتكتب قيمة؛ وانقر على سمة لاستعمالها أو تركها. المفاتيح: الأسهم تحرّك، و Enter يعدّل، و ⁦+⁩ و ⁦−⁩ يغيران عدد وحدات الطبقة، و D إلى التنبيه التالي.</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>مخطط الشبكة</translation>
    </message>
    <message>
        <source>Type a number such as 0.5, −1,25 or 1/3. Enter or a click elsewhere accepts, Esc cancels. Ctrl and Enter: keep this run, and let another one with this number go on beside it.</source>
        <translation>اكتب عددًا مثل 0.5 أو ⁦−1,25⁩ أو ⁦1/3⁩. Enter أو النقر في مكان آخر يقبل، و Esc يلغي. ‏Ctrl مع Enter: إبقاء هذه الجولة ومتابعة أخرى بهذا العدد بجانبها.</translation>
    </message>
    <message>
        <source>Keep this run, and let another one with this number go on beside it. In the field: Ctrl+Enter.</source>
        <translation>إبقاء هذه الجولة ومتابعة أخرى بهذا العدد بجانبها. في الحقل: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Weights and biases here go from −{limit} to {limit}.</source>
        <translation>الأوزان والانحيازات هنا من ⁦−{limit}⁩ إلى ⁦{limit}⁩.</translation>
    </message>
    <message>
        <source>The column that lies along this axis; choosing the one of the other axis swaps them. The network is not changed, and training goes on.</source>
        <translation>العمود الذي على امتداد هذا المحور؛ واختيار عمود المحور الآخر يبادلهما. لا تتغير الشبكة، ويستمر التدريب.</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>المحور الأفقي</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>المحور الرأسي</translation>
    </message>
    <message>
        <source>Swap the two axes.</source>
        <translation>مبادلة المحورين.</translation>
    </message>
    <message>
        <source>Swap axes</source>
        <translation>مبادلة المحورين</translation>
    </message>
    <message>
        <source>Held…</source>
        <translation>مثبَّت…</translation>
    </message>
    <message>
        <source>The values at which the columns are held that the plane does not show. A point lies on this slice of the data only where its own values of them are the same.</source>
        <translation>القيم التي تُثبَّت عندها الأعمدة التي لا يعرضها المستوى. لا تقع نقطة على هذا المقطع من البيانات إلا إذا كانت قيمها فيها هي نفسها.</translation>
    </message>
    <message>
        <source>Held values</source>
        <translation>القيم المثبتة</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Show only the predicted class, each in one colour. Of two classes it is that of the blue circles ● where the output is above 0.5.</source>
        <translation>إظهار الصنف المتنبَّأ به فقط، لكل صنف لون واحد. ومن صنفين هو صنف الدوائر الزرقاء ● حيث المخرج فوق 0.5.</translation>
    </message>
    <message>
        <source>Show the curve that parts the classes in truth, a line of dashes and dots, and on how much of the area the network is right.</source>
        <translation>إظهار المنحنى الذي يفصل الصنفين في الحقيقة، خطًّا من شرطات ونقط، وعلى أي جزء من المساحة تصيب الشبكة.</translation>
    </message>
    <message>
        <source>Draw how far each prediction a is from its number y. On the plane, a bar goes up where a is above y, and down where it is below.</source>
        <translation>رسم بُعد كل تنبؤ a عن عدده y. على المستوى يصعد شريط حيث a فوق y، وينزل حيث هي تحته.</translation>
    </message>
    <message>
        <source>Draw what each unit of the last hidden layer adds to the output, w a: with the bias they add up to the network&apos;s curve.</source>
        <translation>رسم ما تضيفه كل وحدة من آخر طبقة مخفية إلى المخرج، ⁦w a⁩: ومع الانحياز مجموعها منحنى الشبكة.</translation>
    </message>
    <message>
        <source>Draw the curve that the points were made from, before noise was added (broken line).</source>
        <translation>رسم المنحنى الذي وُضعت منه النقاط، قبل إضافة الضجيج (خط متقطع).</translation>
    </message>
    <message>
        <source>Show the test points (hollow). The network is never trained on them.</source>
        <translation>إظهار نقاط الاختبار (الجوفاء). لا تتدرب الشبكة عليها أبدًا.</translation>
    </message>
    <message>
        <source>Equal scales</source>
        <translation>مقياس متساوٍ</translation>
    </message>
    <message>
        <source>The same scale on both axes, so that circles look like circles. When off, each axis fits its own data.</source>
        <translation>المقياس نفسه على المحورين، فتبدو الدوائر دوائر. معطَّل: يلائم كل محور بياناته.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show more of the plane: key −, or the wheel over the plane (with Shift for eraser and spray).</source>
        <translation>إظهار المزيد من المستوى: المفتاح ⁦−⁩، أو العجلة فوق المستوى (مع Shift للممحاة والمرش).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Enlarge a part of the plane: key +, or the wheel over the plane (with Shift for eraser and spray). To move the view, drag with Ctrl or the middle button, or press Alt and an arrow key.</source>
        <translation>تكبير جزء من المستوى: المفتاح ⁦+⁩، أو العجلة فوق المستوى (مع Shift للممحاة والمرش). لنقل المشهد اسحب مع Ctrl أو بالزر الأوسط، أو اضغط Alt مع سهم.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all points: key Home, or a double click beside the plane.</source>
        <translation>إظهار كل النقاط: المفتاح Home، أو نقرة مزدوجة بجانب المستوى.</translation>
    </message>
    <message>
        <source>Show test data</source>
        <translation>إظهار بيانات الاختبار</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>بيانات الاختبار</translation>
    </message>
    <message>
        <source>Discretise</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>البواقي</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>True curve</source>
        <translation>المنحنى الحقيقي</translation>
    </message>
    <message>
        <source>Brush radius {across} along x₁, {up} along x₂</source>
        <translation>نصف قطر الفرشاة {across} على x₁ و {up} على x₂</translation>
    </message>
    <message>
        <source>Brush radius {radius}</source>
        <translation>نصف قطر الفرشاة {radius}</translation>
    </message>
    <message>
        <source>The picture that is held. Click a pixel: put it on the horizontal axis. With Shift or the right button: on the vertical one. Keys: arrows move, Enter chooses, with Shift for the vertical axis.</source>
        <translation>الصورة المثبتة. انقر على بكسل: يوضع على المحور الأفقي. ومع Shift أو بالزر الأيمن: على الرأسي. المفاتيح: الأسهم تحرّك، و Enter يختار، ومع Shift للمحور الرأسي.</translation>
    </message>
    <message>
        <source>HELD VALUES</source>
        <translation>القيم المثبتة</translation>
    </message>
    <message>
        <source>Only points near this slice</source>
        <translation>النقاط القريبة من هذا المقطع فقط</translation>
    </message>
    <message>
        <source>Points have their own values of these columns. Leave out of the plane those that are farther from the held values than one standard deviation, in root mean square; they are trained on as before.</source>
        <translation>للنقاط قيمها الخاصة في هذه الأعمدة. تُترك من المستوى النقاط التي تبعد عن القيم المثبتة أكثر من انحراف معياري واحد، بجذر متوسط المربعات؛ ويستمر التدريب عليها كما كان.</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Hold each column at its median over all points, also when they change.</source>
        <translation>تثبيت كل عمود عند وسيطه على كل النقاط، ولو تغيرت.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Hold each column at its mean over all points.</source>
        <translation>تثبيت كل عمود عند متوسطه على كل النقاط.</translation>
    </message>
    <message>
        <source>Chosen Point</source>
        <translation>النقطة المختارة</translation>
    </message>
    <message>
        <source>Hold each column at the value of the point that was clicked last on the plane.</source>
        <translation>تثبيت كل عمود عند قيمة آخر نقطة نُقر عليها في المستوى.</translation>
    </message>
    <message>
        <source>Where this column is held on the plane; its points lie between the ends of the slider.</source>
        <translation>أين يُثبَّت هذا العمود على المستوى؛ ونقاطه بين طرفي شريط التمرير.</translation>
    </message>
    <message>
        <source>Held picture</source>
        <translation>الصورة المثبتة</translation>
    </message>
    <message>
        <source>Hold {column} at its median again.</source>
        <translation>تثبيت {column} عند وسيطه من جديد.</translation>
    </message>
    <message>
        <source>Only points near this slice ({near} of {n})</source>
        <translation>النقاط القريبة من هذا المقطع فقط ({near} من {n})</translation>
    </message>
    <message>
        <source>Median of {column}</source>
        <translation>وسيط {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}. {held}</source>
        <translation>الصف {row}، العمود {column}: ⁦{value}⁩. {held}</translation>
    </message>
    <message>
        <source>&lt;b&gt;The plane&lt;/b&gt;&lt;br&gt;Click: add a point. Over a single column its height is its number; else it has the number beside the pointer: the wheel, Page Up and Page Down change that, digits type it, and − then turns its sign. Right click: remove a point. Drag: move it. Click a point: show its numbers in the network and the equations.&lt;br&gt;Arrow keys: move the cursor, with Shift in small steps. Space: add a point there. Enter: choose the point there. Ctrl and arrow keys: move the point.&lt;br&gt;Shift and wheel, + and −: zoom. Drag with Ctrl or the middle button, or Alt and arrow keys: move the view. Home: show all points.</source>
        <translation>&lt;b&gt;المستوى&lt;/b&gt;&lt;br&gt;نقرة: إضافة نقطة. فوق عمود واحد يكون ارتفاعها عددها؛ وإلا فلها العدد المكتوب بجانب المؤشر: تغيّره العجلة و ⁦Page Up⁩ و ⁦Page Down⁩، وتكتبه الأرقام، ثم ⁦−⁩ يقلب إشارته. الزر الأيمن: إزالة نقطة. سحب: نقلها. نقرة على نقطة: إظهار أرقامها في الشبكة والمعادلات.&lt;br&gt;الأسهم: تحريك المؤشر، ومع Shift بخطوات صغيرة. المسافة: إضافة نقطة هناك. Enter: اختيار النقطة هناك. Ctrl والأسهم: نقل النقطة.&lt;br&gt;Shift والعجلة، ⁦+⁩ و ⁦−⁩: تكبير وتصغير. سحب مع Ctrl أو بالزر الأوسط، أو Alt والأسهم: نقل المشهد. Home: إظهار كل النقاط.</translation>
    </message>
    <message>
        <source>No points.</source>
        <translation>لا نقاط.</translation>
    </message>
    <message>
        <source>What is seen of the outputs: the most likely class, stronger the further it is ahead of the second one; or the output for one class.</source>
        <translation>ما يُرى من المخرجات: الصنف الأرجح، أشد لونًا كلما تقدم على الثاني؛ أو المخرج لصنف واحد.</translation>
    </message>
    <message>
        <source>Shown output</source>
        <translation>المخرج المعروض</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Both classes</source>
        <translation>الصنفان</translation>
    </message>
    <message>
        <source>P({name})</source>
        <translation>⁦P(⁨{name}⁩)⁩</translation>
    </message>
    <message>
        <source>Right click adds the other class.
Or choose a data set.</source>
        <translation>الزر الأيمن يضيف الصنف الآخر.
أو اختر مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Right click removes a point.
Or choose a data set.</source>
        <translation>الزر الأيمن يزيل نقطة.
أو اختر مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Click to add points</source>
        <translation>انقر لإضافة نقاط</translation>
    </message>
    <message>
        <source>No points here. Home: all points</source>
        <translation>لا نقاط هنا. Home: كل النقاط</translation>
    </message>
    <message>
        <source>true border {second} = {formula}</source>
        <translation>الحد الحقيقي ⁦{second} = {formula}⁩</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>FEATURE</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>واثق</translation>
    </message>
    <message>
        <source>the most likely class over the plane</source>
        <translation>الصنف الأرجح على المستوى</translation>
    </message>
    <message>
        <source>most likely class</source>
        <translation>الصنف الأرجح</translation>
    </message>
    <message>
        <source>Example {n} is chosen: x₁ = {x1}, x₂ = {x2}, {class_name}.</source>
        <translation>اختير المثال {n}: ⁦x₁ = {x1}, x₂ = {x2}⁩، {class_name}.</translation>
    </message>
    <message>
        <source>{name} over x₁</source>
        <translation>‏{name} على x₁</translation>
    </message>
    <message>
        <source>{name} over the plane</source>
        <translation>‏{name} على المستوى</translation>
    </message>
    <message>
        <source>{count} of {class_name}</source>
        <translation>‏{count} من {class_name}</translation>
    </message>
    <message>
        <source>None of them is in view.</source>
        <translation>لا شيء منها في المشهد.</translation>
    </message>
    <message>
        <source>{points} The true border is {second} = {formula}.</source>
        <translation>‏{points} الحد الحقيقي هو ⁦{second} = {formula}⁩.</translation>
    </message>
    <message>
        <source>The plane shows {across} and {up}; {held}; {n} points far from this slice are left out. {points}</source>
        <translation>يعرض المستوى {across} و {up}؛ {held}؛ وتُركت {n} نقطة بعيدة عن هذا المقطع. {points}</translation>
    </message>
    <message>
        <source>The plane shows {across} and {up}; {held}. {points}</source>
        <translation>يعرض المستوى {across} و {up}؛ {held}. {points}</translation>
    </message>
    <message>
        <source>truth: {class_name}</source>
        <translation>الحقيقة: {class_name}</translation>
    </message>
    <message>
        <source>Cursor at {place}.</source>
        <translation>المؤشر عند {place}.</translation>
    </message>
    <message>
        <source>Plane with the points and the output of the network</source>
        <translation>المستوى وعليه النقاط ومخرج الشبكة</translation>
    </message>
    <message>
        <source>&lt;b&gt;The plane&lt;/b&gt;&lt;br&gt;Click: add a point. Right click, or Shift and click: add a point of the other class; with more than two classes a right click lets you choose the class. Drag: move a point. Delete: remove it. Click a point: show its numbers in the network and the equations.&lt;br&gt;Keys 0 to 7: the class of the points you add. The first number without points begins a new class.&lt;br&gt;Arrow keys: move the cursor, with Shift in small steps. Space: add a point there. Enter: choose the point there. Ctrl and arrow keys: move the point.&lt;br&gt;Wheel, + and −: zoom. Drag with Ctrl or the middle button, or Alt and arrow keys: move the view. Home: show all points.</source>
        <translation>&lt;b&gt;المستوى&lt;/b&gt;&lt;br&gt;نقرة: إضافة نقطة. الزر الأيمن، أو Shift مع نقرة: إضافة نقطة من الصنف الآخر؛ وعند أكثر من صنفين يتيح الزر الأيمن اختيار الصنف. سحب: نقل نقطة. Delete: إزالتها. نقرة على نقطة: إظهار أرقامها في الشبكة والمعادلات.&lt;br&gt;المفاتيح من 0 إلى 7: صنف النقاط التي تضيفها. أول رقم لا نقاط له يبدأ صنفًا جديدًا.&lt;br&gt;الأسهم: تحريك المؤشر، ومع Shift بخطوات صغيرة. المسافة: إضافة نقطة هناك. Enter: اختيار النقطة هناك. Ctrl والأسهم: نقل النقطة.&lt;br&gt;العجلة، ⁦+⁩ و ⁦−⁩: تكبير وتصغير. سحب مع Ctrl أو بالزر الأوسط، أو Alt والأسهم: نقل المشهد. Home: إظهار كل النقاط.</translation>
    </message>
    <message>
        <source>Hold Columns</source>
        <translation>تثبيت أعمدة</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Answer nothing and make the step (Esc).</source>
        <translation>عدم الإجابة وإجراء الخطوة (Esc).</translation>
    </message>
    <message>
        <source>Answer nothing (Esc).</source>
        <translation>عدم الإجابة (Esc).</translation>
    </message>
    <message>
        <source>What a step asks you about. It is remembered.</source>
        <translation>عمّ تسألك الخطوة. يُحفظ هذا الاختيار.</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>السؤال عن</translation>
    </message>
    <message>
        <source>Type a number. Enter checks it.</source>
        <translation>اكتب عددًا. Enter يفحصه.</translation>
    </message>
    <message>
        <source>Close this card. Steps no longer ask first.</source>
        <translation>إغلاق هذه البطاقة. لا تسأل الخطوات أولًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Compare your answer with what comes out.</source>
        <translation>مقارنة إجابتك بما ينتج.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Correct your answer.</source>
        <translation>تصحيح إجابتك.</translation>
    </message>
    <message>
        <source>Show Solution</source>
        <translation>إظهار الحل</translation>
    </message>
    <message>
        <source>Show what is right.</source>
        <translation>إظهار الصحيح.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make the step.</source>
        <translation>إجراء الخطوة.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Your answer: {text}.</source>
        <translation>إجابتك: ⁦{text}⁩.</translation>
    </message>
    <message>
        <source>What is asked before the step goes on.</source>
        <translation>ما يُسأل عنه قبل أن تتابع الخطوة.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>The question, in one sentence.</source>
        <translation>السؤال في جملة واحدة.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>الإجابة.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Said after a right answer.</source>
        <translation>ما يقال بعد إجابة صحيحة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>One answer a line; put a * before the right one.</source>
        <translation>إجابة في كل سطر؛ ضع * قبل الصحيحة.</translation>
    </message>
    <message>
        <source>A number, or a quantity as it is then, such as weight(1, 2, 1).</source>
        <translation>عدد، أو كمية كما هي عندئذ، مثل ⁦weight(1, 2, 1)⁩.</translation>
    </message>
    <message>
        <source>Layer, unit and input of the weight, such as 1, 2, 1.</source>
        <translation>طبقة الوزن ووحدته ومدخله، مثل ⁦1, 2, 1⁩.</translation>
    </message>
    <message>
        <source>Matrices and cells, such as dZ[2]; dW[2] 1,3.</source>
        <translation>مصفوفات وخلايا، مثل ⁦dZ[2]; dW[2] 1,3⁩.</translation>
    </message>
    <message>
        <source>After how many iterations.</source>
        <translation>بعد كم تكرار.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>بلا سؤال</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختيار إجابة</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>كتابة عدد</translation>
    </message>
    <message>
        <source>Does the loss rise or fall?</source>
        <translation>هل ترتفع الخسارة أم تنخفض؟</translation>
    </message>
    <message>
        <source>Which way does a weight go?</source>
        <translation>في أي اتجاه يتغير وزن؟</translation>
    </message>
    <message>
        <source>Fill in cells of the equations</source>
        <translation>ملء خلايا في المعادلات</translation>
    </message>
    <message>
        <source>What the learner reads: a few sentences. **bold**, *italic*, and formulas between $ signs.</source>
        <translation>ما يقرؤه المتعلم: جمل قليلة. **bold** و *italic* والصيغ بين علامتي $.</translation>
    </message>
    <message>
        <source>What is true now. Choose what the learner has to reach; what changed in this step comes first.</source>
        <translation>ما يصح الآن. اختر ما على المتعلم أن يبلغه؛ ما تغيّر في هذه الخطوة يأتي أولًا.</translation>
    </message>
    <message>
        <source>The goal in words that the program understands: conditions joined by and, or, not, within.</source>
        <translation>الهدف بكلمات يفهمها البرنامج: شروط تصل بينها and و or و not و within.</translation>
    </message>
    <message>
        <source>New Lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>The steps. The last one is what you are doing now.</source>
        <translation>الخطوات. الأخيرة هي ما تفعله الآن.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>One sentence: what the learner is to do.</source>
        <translation>جملة واحدة: ما على المتعلم أن يفعله.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>True now</source>
        <translation>ما يصح الآن</translation>
    </message>
    <message>
        <source>What the lesson is called.</source>
        <translation>اسم الدرس.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The slide of the lecture that it belongs to; may be empty.</source>
        <translation>شريحة المحاضرة التي ينتمي إليها؛ يجوز أن تكون فارغة.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>One line for the list.</source>
        <translation>سطر واحد للقائمة.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>One hint a line.</source>
        <translation>تلميح في كل سطر.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>In sh&amp;ort</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>True &amp;now: choose what is to be reached</source>
        <translation>ما يصح الآن: اختر ما يجب بلوغه</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question in &amp;words</source>
        <translation>نص السؤال</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>H&amp;ints</source>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>This step ends with what is on the screen now, and the next one begins with it.</source>
        <translation>تنتهي هذه الخطوة بما على الشاشة الآن، وتبدأ به التالية.</translation>
    </message>
    <message>
        <source>Remove Step</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message>
        <source>Remove this step.</source>
        <translation>إزالة هذه الخطوة.</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Play the lesson as a learner does. Teach → New Lesson leads back here.</source>
        <translation>السير في الدرس كما يفعل المتعلم. تدريس ← درس جديد يعود إلى هنا.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the lesson as a file.</source>
        <translation>حفظ الدرس في ملف.</translation>
    </message>
    <message>
        <source>Close the pane. What is written is kept until Glassbox is closed.</source>
        <translation>إغلاق اللوحة. يبقى ما كُتب حتى يُغلق Glassbox.</translation>
    </message>
    <message>
        <source>How far one step goes, for Step, Step Back and Run.</source>
        <translation>مدى الخطوة الواحدة، لـ«خطوة» و«خطوة إلى الخلف» و«تشغيل».</translation>
    </message>
    <message>
        <source>Steps a second. Up to 60 a second every step is drawn; “unlimited” is as fast as this computer can.</source>
        <translation>عدد الخطوات في الثانية. حتى 60 في الثانية تُرسم كل خطوة؛ و«بلا حد» أسرع ما يستطيعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>حجم الخطوة</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed, {speed}</source>
        <translation>السرعة، {speed}</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>⁦{number}⁩ / ث</translation>
    </message>
    <message>
        <source>R² is the share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y would do as well. RMSE is the root of the mean squared error, in the unit of y: {rmse} on the training examples, {of_test} on the test examples.</source>
        <translation>‏R² هي نسبة تباين الأعداد y التي تفسرها المخرجات: أفضلها 1، و 0 حيث يكفي متوسط y. و RMSE جذر متوسط مربعات الخطأ بوحدة y: ‏{rmse} على أمثلة التدريب، و {of_test} على أمثلة الاختبار.</translation>
    </message>
    <message>
        <source>Number of weight updates so far. Inside an iteration: the part that was made last. After Step Back: also how many iterations there were.</source>
        <translation>عدد تحديثات الأوزان حتى الآن. داخل التكرار: آخر جزء أُنجز. وبعد «خطوة إلى الخلف»: كم تكرارًا كان أيضًا.</translation>
    </message>
    <message>
        <source>example {done} of {all}</source>
        <translation>المثال {done} من {all}</translation>
    </message>
    <message>
        <source>ex. {done} of {all}</source>
        <translation>مثال {done} من {all}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The share of training examples that are predicted correctly, and the share of test examples. Click: the confusion table, which says which class is taken for which (Ctrl+Shift+K).</source>
        <translation>نسبة أمثلة التدريب التي يُتنبأ بها صحيحًا، ونسبة أمثلة الاختبار. النقر: جدول الالتباس الذي يقول أي صنف يُحسب صنفًا آخر (Ctrl+Shift+K).</translation>
    </message>
    <message>
        <source>test {accuracy}</source>
        <translation>اختبار {accuracy}</translation>
    </message>
    <message>
        <source>R², RMSE {rmse}</source>
        <translation>⁦R², RMSE {rmse}⁩</translation>
    </message>
    <message>
        <source>test {score}</source>
        <translation>اختبار ⁦{score}⁩</translation>
    </message>
    <message>
        <source>of {latest}</source>
        <translation>من {latest}</translation>
    </message>
    <message>
        <source>How often every training example has been used.</source>
        <translation>كم مرة استُعمل كل مثال تدريب.</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>J over all training examples, without the penalty.</source>
        <translation>‏J على كل أمثلة التدريب، بلا الجزاء.</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>خسارة الاختبار</translation>
    </message>
    <message>
        <source>J over the test examples, which are not used for training.</source>
        <translation>‏J على أمثلة الاختبار، وهي لا تُستعمل في التدريب.</translation>
    </message>
    <message>
        <source>The two directions through the weights along which J is shown: two single weights or biases, the two main directions of the run’s path, or two random ones.</source>
        <translation>الاتجاهان عبر الأوزان اللذان تُعرض عليهما J: وزنان أو انحيازان مفردان، أو الاتجاهان الرئيسان لمسار الجولة، أو اتجاهان عشوائيان.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>الاتجاهان</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>غيرهما</translation>
    </message>
    <message>
        <source>Draw two other random directions.</source>
        <translation>سحب اتجاهين عشوائيين آخرين.</translation>
    </message>
    <message>
        <source>With penalty</source>
        <translation>مع الجزاء</translation>
    </message>
    <message>
        <source>Show J plus the penalty, which training minimises, instead of J alone as in the loss curve.</source>
        <translation>إظهار J مع الجزاء، وهو ما يصغّره التدريب، بدلًا من J وحدها كما في منحنى الخسارة.</translation>
    </message>
    <message>
        <source>Whole Path</source>
        <translation>المسار كله</translation>
    </message>
    <message>
        <source>Show the part around the whole path again (Home), and follow the run.</source>
        <translation>إظهار الجزء حول المسار كله من جديد (Home)، ومتابعة الجولة.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>وزنان</translation>
    </message>
    <message>
        <source>Along the path</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>اتجاهان عشوائيان</translation>
    </message>
    <message>
        <source>← {name}</source>
        <translation>← {name}</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًّا</translation>
    </message>
    <message>
        <source>The weight or bias that is varied from left to right.</source>
        <translation>الوزن أو الانحياز الذي يتغير من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>Vary the weight that you pointed at last from left to right (X).</source>
        <translation>تغيير الوزن الذي أشرت إليه آخرًا من اليسار إلى اليمين (X).</translation>
    </message>
    <message>
        <source>The weight or bias that is varied from bottom to top.</source>
        <translation>الوزن أو الانحياز الذي يتغير من الأسفل إلى الأعلى.</translation>
    </message>
    <message>
        <source>Vary the weight that you pointed at last from bottom to top (Y).</source>
        <translation>تغيير الوزن الذي أشرت إليه آخرًا من الأسفل إلى الأعلى (Y).</translation>
    </message>
    <message>
        <source>{axis}: use {name}</source>
        <translation>‏{axis}: استعمال {name}</translation>
    </message>
    <message>
        <source>J along the line of the last update, from where it started (t = 0) over where it landed (t = 1) to twice the step. The dashed line is what the slope at the start promised.</source>
        <translation>‏J على خط التحديث الأخير، من حيث بدأ (⁦t = 0⁩) عبر حيث انتهى (⁦t = 1⁩) إلى ضعف الخطوة. الخط المتقطع ما وعد به الميل عند البداية.</translation>
    </message>
    <message>
        <source>Loss along the last update</source>
        <translation>الخسارة على امتداد التحديث الأخير</translation>
    </message>
    <message>
        <source>The next update is not shown while you are asked first.</source>
        <translation>لا يُعرض التحديث التالي ما دمت تُسأل أولًا.</translation>
    </message>
    <message>
        <source>There are no training points yet, so there is no J. Add some to the plane.</source>
        <translation>لا نقاط تدريب بعد، فلا J. أضف بعضها إلى المستوى.</translation>
    </message>
    <message>
        <source>The run has no path yet. Train a few iterations, then its main directions are known.</source>
        <translation>ليس للجولة مسار بعد. درِّب بضعة تكرارات فيُعرف اتجاهاه الرئيسان.</translation>
    </message>
    <message>
        <source>Click, or press Enter at the cursor that the arrow keys move, to continue from there; Undo goes back. Drag to move the picture, turn the wheel or press plus and minus to zoom, Home to see the whole path.</source>
        <translation>انقر، أو اضغط Enter عند المؤشر الذي تحركه الأسهم، للمتابعة من هناك؛ و«تراجع» يعود. اسحب لتحريك الصورة، وأدر العجلة أو اضغط ⁦+⁩ و ⁦−⁩ للتكبير والتصغير، و Home لرؤية المسار كله.</translation>
    </message>
    <message>
        <source>J + penalty</source>
        <translation>‏J + الجزاء</translation>
    </message>
    <message>
        <source>{name} along the last update, iteration {number}</source>
        <translation>‏{name} على امتداد التحديث الأخير، التكرار {number}</translation>
    </message>
    <message>
        <source>{name} along the next update, iteration {number}</source>
        <translation>‏{name} على امتداد التحديث التالي، التكرار {number}</translation>
    </message>
    <message>
        <source>{first} = {u}, {second} = {v}</source>
        <translation>⁦{first} = {u}, {second} = {v}⁩</translation>
    </message>
    <message>
        <source>{place}: {name} = {loss} (now {now})</source>
        <translation>‏{place}: ⁦{name} = {loss}⁩ (الآن {now})</translation>
    </message>
    <message>
        <source>{size} × {size} places while training runs, {full} × {full} when it is paused.</source>
        <translation>⁦{size} × {size}⁩ موضعًا أثناء التدريب، و ⁦{full} × {full}⁩ عند إيقافه مؤقتًا.</translation>
    </message>
    <message>
        <source>Without the penalty, as in the loss curve.</source>
        <translation>بلا الجزاء، كما في منحنى الخسارة.</translation>
    </message>
    <message>
        <source>θ = θ(now) + Δu d₁ + Δv d₂, with random directions, seed {seed}: each unit’s row is as long as its own weights were when they were drawn (filter normalisation). The path is projected onto them.</source>
        <translation>⁦θ = θ(now) + Δu d₁ + Δv d₂⁩، باتجاهين عشوائيين، البذرة {seed}: صف كل وحدة بطول أوزانها حين سُحبا (تطبيع المرشحات). ويُسقط المسار عليهما.</translation>
    </message>
    <message>
        <source>predicted g·Δθ = {value}</source>
        <translation>المتوقع ⁦g·Δθ = {value}⁩</translation>
    </message>
    <message>
        <source>real {value}</source>
        <translation>الفعلي ⁦{value}⁩</translation>
    </message>
    <message>
        <source>α = {rate}, ‖g‖ = {norm} {which}.</source>
        <translation>⁦α = {rate}, ‖g‖ = {norm}⁩ {which}.</translation>
    </message>
    <message>
        <source>The run stands at {place} with {name} = {loss}.</source>
        <translation>تقف الجولة عند {place} و ⁦{name} = {loss}⁩.</translation>
    </message>
    <message>
        <source>{formula}, plus the penalty {penalty}</source>
        <translation>⁦{formula}⁩، مع الجزاء ⁦{penalty}⁩</translation>
    </message>
    <message>
        <source>θ = θ(now) + Δu d₁ + Δv d₂, with the two main directions of the run’s path (PCA). They hold {first} and {second} of its variance. What is at right angles to them is held at its present value.</source>
        <translation>⁦θ = θ(now) + Δu d₁ + Δv d₂⁩، بالاتجاهين الرئيسين لمسار الجولة (PCA). فيهما {first} و {second} من تباينه. وما هو عمودي عليهما مثبت عند قيمته الحالية.</translation>
    </message>
    <message>
        <source>predicted −α‖g‖² = {value}</source>
        <translation>المتوقع ⁦−α‖g‖² = {value}⁩</translation>
    </message>
    <message>
        <source>real {value}: it rises where it should fall</source>
        <translation>الفعلي ⁦{value}⁩: يرتفع حيث ينبغي أن ينخفض</translation>
    </message>
    <message>
        <source>real {value}, {share} of it</source>
        <translation>الفعلي ⁦{value}⁩، وهو {share} منه</translation>
    </message>
    <message>
        <source>g is the gradient {which}, Δθ the update of the weights and biases.</source>
        <translation>‏g هو التدرج {which}، و Δθ تحديث الأوزان والانحيازات.</translation>
    </message>
    <message>
        <source>{name} falls from {now} to {loss} where {first} changes by {du} and {second} by {dv}.</source>
        <translation>تنخفض {name} من ⁦{now}⁩ إلى ⁦{loss}⁩ حيث يتغير {first} بمقدار ⁦{du}⁩ و {second} بمقدار ⁦{dv}⁩.</translation>
    </message>
    <message>
        <source>{name} is not smaller at any place that is shown.</source>
        <translation>ليست {name} أصغر في أي موضع معروض.</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>سطح الخسارة</translation>
    </message>
    <message>
        <source>Loss over two directions</source>
        <translation>الخسارة على اتجاهين</translation>
    </message>
    <message>
        <source>What is followed along the run</source>
        <translation>ما يُتابع على امتداد الجولة</translation>
    </message>
    <message>
        <source>One plot for each weight and bias, for each unit or for each layer, or a histogram of a layer&apos;s weights and gradients at this moment.</source>
        <translation>رسم لكل وزن وانحياز، أو لكل وحدة، أو لكل طبقة، أو مدرج تكراري لأوزان طبقة وتدرجاتها في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Which number is shown</source>
        <translation>أي رقم يُعرض</translation>
    </message>
    <message>
        <source>The value itself, its gradient, what the next update adds to it, or the error signal dZ that back propagation brings to a unit.</source>
        <translation>القيمة نفسها، أو تدرجها، أو ما يضيفه التحديث التالي إليها، أو إشارة الخطأ dZ التي يحملها الانتشار العكسي إلى الوحدة.</translation>
    </message>
    <message>
        <source>Layer whose plots are shown</source>
        <translation>الطبقة المعروضة رسومها</translation>
    </message>
    <message>
        <source>All layers, or one of them alone.</source>
        <translation>كل الطبقات، أو واحدة منها وحدها.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>محور لوغاريتمي</translation>
    </message>
    <message>
        <source>Show sizes as powers of ten: a gradient that is a thousand times smaller is still seen. What is below 0 is dashed.</source>
        <translation>إظهار المقادير قوى للعشرة: فيُرى تدرج أصغر بألف مرة. وما تحت 0 متقطع.</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>مدرج تكراري</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>How many of a layer&apos;s weights, at the left, and of their gradients, at the right, lie where; all layers have the same axes. Point at a bar to read it, or use the arrow keys.</source>
        <translation>كم من أوزان الطبقة (في اليسار) ومن تدرجاتها (في اليمين) تقع في كل موضع؛ ولكل الطبقات المحاور نفسها. أشر إلى عمود لتقرأه، أو استعمل الأسهم.</translation>
    </message>
    <message>
        <source>Histograms of weights and gradients</source>
        <translation>مدرجات تكرارية للأوزان والتدرجات</translation>
    </message>
    <message>
        <source>{name} at iteration {iteration}: {value}</source>
        <translation>‏{name} عند التكرار {iteration}: ⁦{value}⁩</translation>
    </message>
    <message>
        <source>iter.</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Each plot is along the iterations of the run, with the same axes as the others. Point at a curve to read it; click or drag to go to an iteration. Keys: the arrow keys go from plot to plot, with Shift along the curve, Enter goes to the iteration that is read.</source>
        <translation>كل رسم على امتداد تكرارات الجولة، بمحاور الرسوم الأخرى نفسها. أشر إلى منحنى لتقرأه؛ انقر أو اسحب للانتقال إلى تكرار. المفاتيح: الأسهم من رسم إلى رسم، ومع Shift على المنحنى، و Enter إلى التكرار المقروء.</translation>
    </message>
    <message>
        <source>Plots of weights over time</source>
        <translation>رسوم الأوزان عبر الزمن</translation>
    </message>
    <message>
        <source>How a layer&apos;s weights and their gradients are spread at this moment.</source>
        <translation>كيف تتوزع أوزان طبقة وتدرجاتها في هذه اللحظة.</translation>
    </message>
    <message>
        <source>each weight</source>
        <translation>كل وزن</translation>
    </message>
    <message>
        <source>each unit</source>
        <translation>كل وحدة</translation>
    </message>
    <message>
        <source>each layer</source>
        <translation>كل طبقة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>error signal</source>
        <translation>إشارة الخطأ</translation>
    </message>
    <message>
        <source>Each weight and bias.</source>
        <translation>كل وزن وانحياز.</translation>
    </message>
    <message>
        <source>dW and db: the gradient of J over all training examples, without the penalty.</source>
        <translation>‏dW و db: تدرج J على كل أمثلة التدريب، بلا الجزاء.</translation>
    </message>
    <message>
        <source>What the next iteration adds to each weight and bias ({optimizer}).</source>
        <translation>ما يضيفه التكرار التالي إلى كل وزن وانحياز ({optimizer}).</translation>
    </message>
    <message>
        <source>Mean |w| over {what}.</source>
        <translation>متوسط ⁦|w|⁩ على {what}.</translation>
    </message>
    <message>
        <source>Mean |dW| over {what}: gradients of J over all training examples, without the penalty.</source>
        <translation>متوسط ⁦|dW|⁩ على {what}: تدرجات J على كل أمثلة التدريب، بلا الجزاء.</translation>
    </message>
    <message>
        <source>Mean size of the next iteration&apos;s update over {what}.</source>
        <translation>متوسط مقدار تحديث التكرار التالي على {what}.</translation>
    </message>
    <message>
        <source>Mean |dZ| over all training examples: what back propagation hands to {whom}.</source>
        <translation>متوسط ⁦|dZ|⁩ على كل أمثلة التدريب: ما يسلّمه الانتشار العكسي إلى {whom}.</translation>
    </message>
    <message>
        <source>a unit&apos;s weights and its bias</source>
        <translation>أوزان الوحدة وانحيازها</translation>
    </message>
    <message>
        <source>a layer&apos;s weights and biases</source>
        <translation>أوزان الطبقة وانحيازاتها</translation>
    </message>
    <message numerus="yes">
        <source>{n} gradients, mean size {mean}</source>
        <translation>
            <numerusform>‏{n} تدرج، متوسط المقدار {mean}</numerusform>
            <numerusform>تدرج واحد، متوسط المقدار {mean}</numerusform>
            <numerusform>تدرجان، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} تدرجات، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} تدرجًا، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} تدرج، متوسط المقدار {mean}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights, mean size {mean}</source>
        <translation>
            <numerusform>‏{n} وزن، متوسط المقدار {mean}</numerusform>
            <numerusform>وزن واحد، متوسط المقدار {mean}</numerusform>
            <numerusform>وزنان، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} أوزان، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} وزنًا، متوسط المقدار {mean}</numerusform>
            <numerusform>‏{n} وزن، متوسط المقدار {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>output layer {layer}, {activation}</source>
        <translation>طبقة المخرجات {layer}، {activation}</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>الطبقة {layer}</translation>
    </message>
    <message>
        <source>Upright line: something was changed.</source>
        <translation>خط قائم: تغيّر شيء.</translation>
    </message>
    <message>
        <source>no training examples</source>
        <translation>لا أمثلة تدريب</translation>
    </message>
    <message>
        <source>no examples</source>
        <translation>لا أمثلة</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>‏{n} من {all}</translation>
    </message>
    <message>
        <source>layer {layer}, {activation}</source>
        <translation>الطبقة {layer}، {activation}</translation>
    </message>
    <message>
        <source>Below 0: orange and dashed.</source>
        <translation>تحت 0: برتقالي ومتقطع.</translation>
    </message>
    <message>
        <source>Above 0: blue, below 0: orange.</source>
        <translation>فوق 0: أزرق، وتحت 0: برتقالي.</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>المتوسط ⁦{mean}⁩</translation>
    </message>
    <message>
        <source>{low} to {high}: {n} of {all}</source>
        <translation>من ⁦{low}⁩ إلى ⁦{high}⁩: {n} من {all}</translation>
    </message>
    <message>
        <source>Iterations {first} to {last}, the run stands at {now}.</source>
        <translation>التكرارات من {first} إلى {last}، والجولة عند {now}.</translation>
    </message>
    <message>
        <source>{name} has grown most, from {first} to {now}.</source>
        <translation>أكثر ما نما {name}، من ⁦{first}⁩ إلى ⁦{now}⁩.</translation>
    </message>
    <message>
        <source>The mean gradient is smallest in layer {low}, {smallest}, and largest in layer {high}, {largest}.</source>
        <translation>متوسط التدرج أصغره في الطبقة {low}، {smallest}، وأكبره في الطبقة {high}، {largest}.</translation>
    </message>
    <message>
        <source>Each weight, its gradient and its update along the run.</source>
        <translation>كل وزن وتدرجه وتحديثه على امتداد الجولة.</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>الأوزان عبر الزمن</translation>
    </message>
    <message>
        <source>One neuron by hand</source>
        <translation>عصبون واحد باليد</translation>
    </message>
    <message>
        <source>Neural Network Representation</source>
        <translation>تمثيل الشبكة العصبية</translation>
    </message>
    <message>
        <source>A weighted sum, a bias and a sigmoid: compute one neuron with pencil and paper.</source>
        <translation>مجموع موزون وانحياز و sigmoid: احسب عصبونًا واحدًا بالقلم والورقة.</translation>
    </message>
    <message>
        <source>The network is in the middle. Rest the pointer on the line that begins at x₁.</source>
        <translation>الشبكة في الوسط. ضع المؤشر على الخط الذي يبدأ عند x₁.</translation>
    </message>
    <message>
        <source>A small card shows the weight, 0.5, and its gradient.</source>
        <translation>تُظهر بطاقة صغيرة الوزن 0.5 وتدرجه.</translation>
    </message>
    <message>
        <source>This network is one neuron. It has two inputs, $x_1$ and $x_2$, a weight for each of them, and a bias $b$.

First it makes a weighted sum: $z = w^T x + b = w_1 x_1 + w_2 x_2 + b$.

Each line in the network is a weight: blue and solid where it is positive, orange and dashed where it is negative.</source>
        <translation>هذه الشبكة عصبون واحد. له مدخلان $x_1$ و $x_2$، ولكل منهما وزن، وله انحياز $b$.

يحسب أولًا مجموعًا موزونًا: $z = w^T x + b = w_1 x_1 + w_2 x_2 + b$.

كل خط في الشبكة وزن: أزرق متصل إذا كان موجبًا، وبرتقالي متقطع إذا كان سالبًا.</translation>
    </message>
    <message>
        <source>Point at the line from x₁ to the neuron and read its weight.</source>
        <translation>أشر إلى الخط من x₁ إلى العصبون واقرأ وزنه.</translation>
    </message>
    <message>
        <source>The first product is $w_1 x_1 = 0.5 \cdot 2 = 1$.</source>
        <translation>الجداء الأول هو $w_1 x_1 = 0.5 \cdot 2 = 1$.</translation>
    </message>
    <message>
        <source>The second one is $w_2 x_2 = (-1) \cdot (-1) = 1$. Add both, and the bias.</source>
        <translation>والثاني هو $w_2 x_2 = (-1) \cdot (-1) = 1$. اجمعهما مع الانحياز.</translation>
    </message>
    <message>
        <source>There is one point on the plane: $x_1 = 2$ and $x_2 = -1$.

The weights are $w_1 = 0.5$ and $w_2 = -1$, and the bias is $b = -1.5$.</source>
        <translation>على المستوى نقطة واحدة: $x_1 = 2$ و $x_2 = -1$.

الوزنان $w_1 = 0.5$ و $w_2 = -1$، والانحياز $b = -1.5$.</translation>
    </message>
    <message>
        <source>Compute z with pencil and paper, and type it.</source>
        <translation>احسب z بالقلم والورقة، واكتبها.</translation>
    </message>
    <message>
        <source>What is $z = w_1 x_1 + w_2 x_2 + b$?</source>
        <translation>ما قيمة $z = w_1 x_1 + w_2 x_2 + b$؟</translation>
    </message>
    <message>
        <source>Both products are 1, so $z = 1 + 1 - 1.5 = 0.5$.</source>
        <translation>كلا الجداءين 1، إذن $z = 1 + 1 - 1.5 = 0.5$.</translation>
    </message>
    <message>
        <source>A pocket calculator helps: $e^{-0.5}$ is 0.607.</source>
        <translation>تنفع حاسبة الجيب: $e^{-0.5}$ تساوي 0.607.</translation>
    </message>
    <message>
        <source>$a = 1 / (1 + 0.607)$</source>
        <translation>$a = 1 / (1 + 0.607)$</translation>
    </message>
    <message>
        <source>The plane is at the right. Rest the pointer on the blue point, and read “output” at the bottom of the window.</source>
        <translation>المستوى بجانب الشبكة. ضع المؤشر على النقطة الزرقاء، واقرأ «المخرج» أسفل النافذة.</translation>
    </message>
    <message>
        <source>Then the neuron turns $z$ into a number between 0 and 1 with the sigmoid function: $a = \sigma(z) = 1 / (1 + e^{-z})$.

This $a$ is what the network says: how likely the point is of class 1.</source>
        <translation>ثم يحوّل العصبون $z$ إلى عدد بين 0 و 1 بدالة sigmoid: $a = \sigma(z) = 1 / (1 + e^{-z})$.

هذه $a$ هي ما تقوله الشبكة: ما احتمال أن تكون النقطة من الصنف 1.</translation>
    </message>
    <message>
        <source>Compute a for z = 0.5. Then point at the point on the plane: the bottom line shows its output.</source>
        <translation>احسب a عند ⁦z = 0.5⁩. ثم أشر إلى النقطة على المستوى: السطر الأسفل يُظهر مخرجها.</translation>
    </message>
    <message>
        <source>What is $a = \sigma(0.5)$? Two decimals are enough.</source>
        <translation>ما قيمة $a = \sigma(0.5)$؟ تكفي منزلتان عشريتان.</translation>
    </message>
    <message>
        <source>$e^{-0.5} = 0.607$, so $a = 1 / 1.607 = 0.62$</source>
        <translation>‏$e^{-0.5} = 0.607$، إذن $a = 1 / 1.607 = 0.62$</translation>
    </message>
    <message>
        <source>$e^0 = 1$</source>
        <translation>$e^0 = 1$</translation>
    </message>
    <message>
        <source>Which z gives 1 / (1 + 1)?</source>
        <translation>أي z تعطي ⁦1 / (1 + 1)⁩؟</translation>
    </message>
    <message>
        <source>The network predicts class 1 where $a$ is at least 0.5, and class 0 elsewhere.

On the plane, the two sides have two colours. Between them is the decision boundary.</source>
        <translation>تتنبأ الشبكة بالصنف 1 حيث $a$ لا تقل عن 0.5، وبالصنف 0 في غير ذلك.

للجانبين على المستوى لونان، وبينهما حد القرار.</translation>
    </message>
    <message>
        <source>Think of the curve of the sigmoid function, and answer.</source>
        <translation>تذكر منحنى دالة sigmoid، وأجب.</translation>
    </message>
    <message>
        <source>For which $z$ is $a$ exactly 0.5?</source>
        <translation>عند أي $z$ تكون $a$ هي 0.5 بالضبط؟</translation>
    </message>
    <message>
        <source>$\sigma(0) = 1 / (1 + 1) = 0.5$. So the boundary is the line where $w^T x + b = 0$.</source>
        <translation>‏$\sigma(0) = 1 / (1 + 1) = 0.5$. إذن الحد هو الخط الذي عليه $w^T x + b = 0$.</translation>
    </message>
    <message>
        <source>z = 0</source>
        <translation>⁦z = 0⁩</translation>
    </message>
    <message>
        <source>z = 0.5</source>
        <translation>⁦z = 0.5⁩</translation>
    </message>
    <message>
        <source>z = 1</source>
        <translation>⁦z = 1⁩</translation>
    </message>
    <message>
        <source>For a below 0.5, z = 2 + b has to be below 0.</source>
        <translation>لتكون a تحت 0.5 يجب أن تكون ⁦z = 2 + b⁩ تحت 0.</translation>
    </message>
    <message>
        <source>The bias is the small mark at the output unit. Click it, type −3, and press Enter.</source>
        <translation>الانحياز هو العلامة الصغيرة عند وحدة المخرج. انقر عليها، واكتب ⁦−3⁩، واضغط Enter.</translation>
    </message>
    <message>
        <source>The bias moves the boundary without turning it. For our point $w_1 x_1 + w_2 x_2 = 2$, so $z = 2 + b$.</source>
        <translation>الانحياز يزيح الحد دون أن يديره. عند نقطتنا $w_1 x_1 + w_2 x_2 = 2$، إذن $z = 2 + b$.</translation>
    </message>
    <message>
        <source>Change the bias so that the point gets class 0: a has to be below 0.5.</source>
        <translation>غيّر الانحياز حتى تصير النقطة من الصنف 0: يجب أن تكون a تحت 0.5.</translation>
    </message>
    <message>
        <source>Look at the sign of $a - y = 0.62 - 1$.</source>
        <translation>انظر إلى إشارة $a - y = 0.62 - 1$.</translation>
    </message>
    <message>
        <source>$w_1 \coloneqq w_1 - \alpha \, dw_1$, and minus a negative number is plus.</source>
        <translation>‏$w_1 \coloneqq w_1 - \alpha \, dw_1$، وطرح عدد سالب جمع.</translation>
    </message>
    <message>
        <source>Nobody sets weights by hand: the network learns them. Our point has the class $y = 1$, and $a = 0.62$ is too small.

The gradient of the loss is $dw = (a - y) \, x$ and $db = a - y$. An iteration makes a step against it: $w \coloneqq w - \alpha \, dw$.</source>
        <translation>لا أحد يضبط الأوزان باليد: الشبكة تتعلمها. صنف نقطتنا $y = 1$، و $a = 0.62$ صغيرة جدًّا.

تدرج الخسارة هو $dw = (a - y) \, x$ و $db = a - y$. والتكرار يخطو عكسه: $w \coloneqq w - \alpha \, dw$.</translation>
    </message>
    <message>
        <source>Say which way w₁ will go. The program then makes one iteration.</source>
        <translation>قل في أي اتجاه تتغير w₁. بعدها يُجري البرنامج تكرارًا واحدًا.</translation>
    </message>
    <message>
        <source>Will w₁ become larger or smaller?</source>
        <translation>هل تصير w₁ أكبر أم أصغر؟</translation>
    </message>
    <message>
        <source>a − y is negative and x₁ = 2 is positive. So dw₁ is negative, and w₁ becomes larger.</source>
        <translation>⁦a − y⁩ سالبة و ⁦x₁ = 2⁩ موجبة. إذن dw₁ سالبة، فتصير w₁ أكبر.</translation>
    </message>
    <message>
        <source>Layers and shapes</source>
        <translation>الطبقات والأشكال</translation>
    </message>
    <message>
        <source>Architecture of a standard neural network</source>
        <translation>بنية الشبكة العصبية المعتادة</translation>
    </message>
    <message>
        <source>Count the layers, and know the shape of each W and b before you see it.</source>
        <translation>عُدّ الطبقات، واعرف شكل كل W و b قبل أن تراه.</translation>
    </message>
    <message>
        <source>Only layers that compute something are counted.</source>
        <translation>لا تُعد إلا الطبقات التي تحسب شيئًا.</translation>
    </message>
    <message>
        <source>The hidden layer and the output compute something.</source>
        <translation>الطبقة المخفية والمخرج يحسبان شيئًا.</translation>
    </message>
    <message>
        <source>At the left are the inputs, at the right is the output. The units between them are a hidden layer: the data do not say what their outputs should be.

Every unit of a layer is connected to every unit of the layer before.</source>
        <translation>في اليسار المدخلات، وفي اليمين المخرج. والوحدات بينهما طبقة مخفية: لا تقول البيانات ما ينبغي أن تكون مخرجاتها.

كل وحدة من الطبقة متصلة بكل وحدة من الطبقة السابقة.</translation>
    </message>
    <message>
        <source>Count the layers as the lecture does.</source>
        <translation>عُدّ الطبقات كما تعدها المحاضرة.</translation>
    </message>
    <message>
        <source>This network is called a …</source>
        <translation>هذه الشبكة تسمى …</translation>
    </message>
    <message>
        <source>The input layer computes nothing and is not counted. The hidden layer is layer 1, the output is layer 2.</source>
        <translation>طبقة المدخلات لا تحسب شيئًا فلا تُعد. الطبقة المخفية هي الطبقة 1، والمخرج هو الطبقة 2.</translation>
    </message>
    <message>
        <source>1-layer neural network</source>
        <translation>شبكة عصبية من طبقة واحدة</translation>
    </message>
    <message>
        <source>2-layer neural network</source>
        <translation>شبكة عصبية من طبقتين</translation>
    </message>
    <message>
        <source>3-layer neural network</source>
        <translation>شبكة عصبية من 3 طبقات</translation>
    </message>
    <message>
        <source>How many units has layer 1? Each has a row.</source>
        <translation>كم وحدة في الطبقة 1؟ لكل منها صف.</translation>
    </message>
    <message>
        <source>How many inputs does each of them have? Each is a column.</source>
        <translation>كم مدخلًا لكل منها؟ لكل مدخل عمود.</translation>
    </message>
    <message>
        <source>Equations are in the View menu, too.</source>
        <translation>المعادلات في قائمة «عرض» أيضًا.</translation>
    </message>
    <message>
        <source>Layer $l$ has $n^{[l]}$ units; here $n^{[0]} = 2$, $n^{[1]} = 3$ and $n^{[2]} = 1$.

The weights into a layer are a matrix $W^{[l]}$, with a row for each of its units and a column for each unit of the layer before.</source>
        <translation>في الطبقة $l$ عدد $n^{[l]}$ من الوحدات؛ هنا $n^{[0]} = 2$ و $n^{[1]} = 3$ و $n^{[2]} = 1$.

الأوزان الداخلة إلى طبقة مصفوفة $W^{[l]}$، فيها صف لكل وحدة منها وعمود لكل وحدة من الطبقة السابقة.</translation>
    </message>
    <message>
        <source>Answer. Then open the equations with Ctrl+E and compare.</source>
        <translation>أجب. ثم افتح المعادلات بـ Ctrl+E وقارن.</translation>
    </message>
    <message>
        <source>What is the shape of $W^{[1]}$?</source>
        <translation>ما شكل $W^{[1]}$؟</translation>
    </message>
    <message>
        <source>3 rows, for the 3 hidden units, and 2 columns, for the 2 inputs.</source>
        <translation>3 صفوف للوحدات المخفية الثلاث، وعمودان للمدخلين.</translation>
    </message>
    <message>
        <source>2 × 3</source>
        <translation>⁦2 × 3⁩</translation>
    </message>
    <message>
        <source>3 × 2</source>
        <translation>⁦3 × 2⁩</translation>
    </message>
    <message>
        <source>3 × 3</source>
        <translation>⁦3 × 3⁩</translation>
    </message>
    <message>
        <source>$W^{[1]}$ is 3 × 2.</source>
        <translation>شكل $W^{[1]}$ هو ⁦3 × 2⁩.</translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 3 × 1: a bias for each unit.</source>
        <translation>شكل $b^{[1]}$ هو ⁦3 × 1⁩: انحياز لكل وحدة.</translation>
    </message>
    <message>
        <source>Each unit also has a bias. The biases of a layer are a column, $b^{[l]}$, of shape $n^{[l]}$ × 1.

All these numbers are the parameters of the network: what it learns. This network has 13 of them.</source>
        <translation>ولكل وحدة أيضًا انحياز. انحيازات الطبقة عمود $b^{[l]}$، عدد صفوفه $n^{[l]}$ وعدد أعمدته 1.

كل هذه الأعداد معاملات الشبكة: هي ما تتعلمه. ولهذه الشبكة 13 معاملًا.</translation>
    </message>
    <message>
        <source>Count the numbers of layer 1: all of W[1] and of b[1].</source>
        <translation>عُدّ أعداد الطبقة 1: كل W[1] وكل b[1].</translation>
    </message>
    <message>
        <source>How many parameters does layer 1 have?</source>
        <translation>كم معاملًا في الطبقة 1؟</translation>
    </message>
    <message>
        <source>$3 \cdot 2 + 3 = 9$. Layer 2 has $1 \cdot 3 + 1 = 4$, and together they are 13.</source>
        <translation>‏$3 \cdot 2 + 3 = 9$. وفي الطبقة 2 عدد $1 \cdot 3 + 1 = 4$، ومجموعهما 13.</translation>
    </message>
    <message>
        <source>The columns of W[2] are the units of the hidden layer.</source>
        <translation>أعمدة W[2] هي وحدات الطبقة المخفية.</translation>
    </message>
    <message>
        <source>Press + at the hidden layer, until it has 5 units.</source>
        <translation>اضغط ⁦+⁩ عند الطبقة المخفية حتى تصير وحداتها 5.</translation>
    </message>
    <message>
        <source>The number of hidden units is your choice. The number of inputs and outputs is not: the data decide it.

Both neighbours of a layer see how large it is: $W^{[1]}$ gets rows and $W^{[2]}$ gets columns.</source>
        <translation>عدد الوحدات المخفية من اختيارك. أما عدد المدخلات والمخرجات فلا: تحدده البيانات.

يظهر حجم الطبقة في جارتيها: تزيد صفوف $W^{[1]}$ وأعمدة $W^{[2]}$.</translation>
    </message>
    <message>
        <source>Change the network so that W[2] has the shape 1 × 5.</source>
        <translation>غيّر الشبكة حتى يصير شكل W[2] هو ⁦1 × 5⁩.</translation>
    </message>
    <message>
        <source>Rows: units of the layer itself. Columns: units of the layer before.</source>
        <translation>الصفوف: وحدات الطبقة نفسها. الأعمدة: وحدات الطبقة السابقة.</translation>
    </message>
    <message>
        <source>Press + beside “1 hidden layer” above the network, then + or − at the new layer.</source>
        <translation>اضغط ⁦+⁩ بجانب «طبقة مخفية واحدة» فوق الشبكة، ثم ⁦+⁩ أو ⁦−⁩ عند الطبقة الجديدة.</translation>
    </message>
    <message>
        <source>Now make the network deeper. A second hidden layer stands between the first one and the output, and takes what the first one puts out.</source>
        <translation>اجعل الشبكة الآن أعمق. تقع الطبقة المخفية الثانية بين الأولى والمخرج، وتأخذ ما تخرجه الأولى.</translation>
    </message>
    <message>
        <source>Say what will happen to the output layer. Then add a second hidden layer with 2 units.</source>
        <translation>قل ما سيحدث لطبقة المخرجات. ثم أضف طبقة مخفية ثانية من وحدتين.</translation>
    </message>
    <message>
        <source>Layer 2 will have 2 units. What will be the shape of $W^{[3]}$?</source>
        <translation>ستكون في الطبقة 2 وحدتان. ما شكل $W^{[3]}$ عندئذ؟</translation>
    </message>
    <message>
        <source>One output unit is one row, and the 2 units of layer 2 are 2 columns.</source>
        <translation>وحدة مخرج واحدة صف واحد، ووحدتا الطبقة 2 عمودان.</translation>
    </message>
    <message>
        <source>1 × 2</source>
        <translation>⁦1 × 2⁩</translation>
    </message>
    <message>
        <source>2 × 1</source>
        <translation>⁦2 × 1⁩</translation>
    </message>
    <message>
        <source>1 × 5</source>
        <translation>⁦1 × 5⁩</translation>
    </message>
    <message>
        <source>$W^{[2]}$ has a row for each of the 2 units, and a column for each of the 5 units before.</source>
        <translation>في $W^{[2]}$ صف لكل من الوحدتين، وعمود لكل من الوحدات 5 السابقة.</translation>
    </message>
    <message>
        <source>And 2 biases.</source>
        <translation>وانحيازان.</translation>
    </message>
    <message>
        <source>Your network now has 5 and 2 hidden units: 2-5-2-1. Above the network stands how many parameters it has: 30.</source>
        <translation>لشبكتك الآن 5 وحدات مخفية ثم وحدتان: ⁦2-5-2-1⁩. فوق الشبكة مكتوب عدد معاملاتها: 30.</translation>
    </message>
    <message>
        <source>Count the numbers of layer 2: all of W[2] and of b[2].</source>
        <translation>عُدّ أعداد الطبقة 2: كل W[2] وكل b[2].</translation>
    </message>
    <message>
        <source>How many parameters does layer 2 have?</source>
        <translation>كم معاملًا في الطبقة 2؟</translation>
    </message>
    <message>
        <source>$2 \cdot 5 + 2 = 12$. The three layers have $15 + 12 + 3 = 30$.</source>
        <translation>‏$2 \cdot 5 + 2 = 12$. وفي الطبقات الثلاث $15 + 12 + 3 = 30$.</translation>
    </message>
    <message>
        <source>The output of a 2-layer network</source>
        <translation>مخرج شبكة من طبقتين</translation>
    </message>
    <message>
        <source>Computing a Neural Network&apos;s Output</source>
        <translation>حساب مخرج الشبكة العصبية</translation>
    </message>
    <message>
        <source>Four equations, one after the other, with numbers for pencil and paper.</source>
        <translation>أربع معادلات واحدة بعد الأخرى، بأعداد تُحسب بالقلم والورقة.</translation>
    </message>
    <message>
        <source>Take row 1 of W[1] times x, number by number, and add the bias of unit 1.</source>
        <translation>اضرب الصف 1 من W[1] في x، عددًا في عدد، وأضف انحياز الوحدة 1.</translation>
    </message>
    <message>
        <source>Unit 1: $z = 0.5 \cdot 1 - 0.5 \cdot 2 + 0.5$. Unit 2: $z = -1 \cdot 1 + 0.5 \cdot 2 + 1$.</source>
        <translation>الوحدة 1: $z = 0.5 \cdot 1 - 0.5 \cdot 2 + 0.5$. الوحدة 2: $z = -1 \cdot 1 + 0.5 \cdot 2 + 1$.</translation>
    </message>
    <message>
        <source>$\sigma(z) = 1 / (1 + e^{-z})$, with $e^0 = 1$ and $e^{-1} = 0.368$.</source>
        <translation>‏$\sigma(z) = 1 / (1 + e^{-z})$، حيث $e^0 = 1$ و $e^{-1} = 0.368$.</translation>
    </message>
    <message>
        <source>The forward pass goes from the input to the output in four equations. The first two are of layer 1:

$z^{[1]} = W^{[1]} x + b^{[1]}$ and $a^{[1]} = \sigma(z^{[1]})$.

Row 1 of $z^{[1]}$ is hidden unit 1, row 2 is hidden unit 2. The point is $x = (1, 2)$.</source>
        <translation>يسير المرور الأمامي من المدخل إلى المخرج في أربع معادلات. الأوليان للطبقة 1:

‏$z^{[1]} = W^{[1]} x + b^{[1]}$ و $a^{[1]} = \sigma(z^{[1]})$.

الصف 1 من $z^{[1]}$ للوحدة المخفية 1، والصف 2 للوحدة المخفية 2. والنقطة هي $x = (1, 2)$.</translation>
    </message>
    <message>
        <source>Fill in the four covered numbers. Two decimals are enough.</source>
        <translation>املأ الأرقام الأربعة المغطاة. تكفي منزلتان عشريتان.</translation>
    </message>
    <message>
        <source>What are z[1] and a[1]?</source>
        <translation>ما قيم z[1] و a[1]؟</translation>
    </message>
    <message>
        <source>z: 0.5 · 1 − 0.5 · 2 + 0.5 = 0 and −1 · 1 + 0.5 · 2 + 1 = 1. a: σ(0) = 0.5 and σ(1) = 0.73.</source>
        <translation>‏z: ‏⁦0.5 · 1 − 0.5 · 2 + 0.5 = 0⁩ و ⁦−1 · 1 + 0.5 · 2 + 1 = 1⁩. ‏a: ‏⁦σ(0) = 0.5⁩ و ⁦σ(1) = 0.73⁩.</translation>
    </message>
    <message>
        <source>$z^{[2]} = 2 \cdot 0.731 - 1 \cdot 0.269 + 0$</source>
        <translation>$z^{[2]} = 2 \cdot 0.731 - 1 \cdot 0.269 + 0$</translation>
    </message>
    <message>
        <source>$e^{-1.19} = 0.304$</source>
        <translation>$e^{-1.19} = 0.304$</translation>
    </message>
    <message>
        <source>Layer 2 does the same with what layer 1 puts out: $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$ and $a^{[2]} = \sigma(z^{[2]})$. It does not see $x$ at all.

Here is another point, $x = (3, 2)$, with $a^{[1]} = (0.73, 0.27)$.</source>
        <translation>تفعل الطبقة 2 الشيء نفسه بما تخرجه الطبقة 1: $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$ و $a^{[2]} = \sigma(z^{[2]})$. وهي لا ترى $x$ أبدًا.

هذه نقطة أخرى، $x = (3, 2)$، وعندها $a^{[1]} = (0.73, 0.27)$.</translation>
    </message>
    <message>
        <source>Fill in both numbers of layer 2.</source>
        <translation>املأ رقمي الطبقة 2.</translation>
    </message>
    <message>
        <source>What are z[2] and a[2]?</source>
        <translation>ما قيمتا z[2] و a[2]؟</translation>
    </message>
    <message>
        <source>2 · 0.731 − 1 · 0.269 = 1.19 and σ(1.19) = 1 / (1 + 0.304) = 0.77.</source>
        <translation>⁦2 · 0.731 − 1 · 0.269 = 1.19⁩ و ⁦σ(1.19) = 1 / (1 + 0.304) = 0.77⁩.</translation>
    </message>
    <message>
        <source>Class 1 is predicted where the output is at least 0.5.</source>
        <translation>يُتنبأ بالصنف 1 حيث المخرج لا يقل عن 0.5.</translation>
    </message>
    <message>
        <source>The output is the probability of class 1, as the network sees it.</source>
        <translation>المخرج احتمال الصنف 1 كما تراه الشبكة.</translation>
    </message>
    <message>
        <source>Answer.</source>
        <translation>أجب.</translation>
    </message>
    <message>
        <source>$a^{[2]} = 0.77$. Which class does the network predict?</source>
        <translation>‏$a^{[2]} = 0.77$. بأي صنف تتنبأ الشبكة؟</translation>
    </message>
    <message>
        <source>0.77 is at least 0.5, so class 1. It is right: the point is of class 1.</source>
        <translation>‏0.77 لا تقل عن 0.5، إذن الصنف 1. وهذا صحيح: النقطة من الصنف 1.</translation>
    </message>
    <message>
        <source>Class 0</source>
        <translation>الصنف 0</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>الصنف 1</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, cost, back propagation, update.</source>
        <translation>حلقة المحاضرة: المرور الأمامي، التكلفة، الانتشار العكسي، التحديث.</translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same. Press it three times.</source>
        <translation>«خطوة» بجانب «تشغيل» في الأعلى؛ ومثلها ⁦Ctrl+.⁩ اضغطها ثلاث مرات.</translation>
    </message>
    <message>
        <source>The program computes in the same order. A step is a phase here: each one computes a layer, and its equations are highlighted.</source>
        <translation>يحسب البرنامج بالترتيب نفسه. الخطوة هنا مرحلة: كل واحدة تحسب طبقة، وتبرز معادلاتها.</translation>
    </message>
    <message>
        <source>Answer. Then press Step until the cost is computed.</source>
        <translation>أجب. ثم اضغط «خطوة» حتى تُحسب التكلفة.</translation>
    </message>
    <message>
        <source>What is computed after $a^{[2]}$?</source>
        <translation>ما الذي يُحسب بعد $a^{[2]}$؟</translation>
    </message>
    <message>
        <source>Forward pass, cost, back propagation, update: this is one iteration.</source>
        <translation>المرور الأمامي، التكلفة، الانتشار العكسي، التحديث: هذا تكرار واحد.</translation>
    </message>
    <message>
        <source>The cost: how wrong $a^{[2]}$ is</source>
        <translation>التكلفة: مقدار خطأ $a^{[2]}$</translation>
    </message>
    <message>
        <source>The new weights</source>
        <translation>الأوزان الجديدة</translation>
    </message>
    <message>
        <source>$z^{[3]}$</source>
        <translation>$z^{[3]}$</translation>
    </message>
    <message>
        <source>$\sigma(2.2)$ is 0.9, so $z^{[2]}$ has to be above 2.2.</source>
        <translation>‏$\sigma(2.2)$ هي 0.9، إذن يجب أن تكون $z^{[2]}$ فوق 2.2.</translation>
    </message>
    <message>
        <source>Click the line from hidden unit 1 to the output, type 5, and press Enter.</source>
        <translation>انقر على الخط من الوحدة المخفية 1 إلى المخرج، واكتب 5، واضغط Enter.</translation>
    </message>
    <message>
        <source>The point is of class 1, so $a^{[2]}$ should be near 1; now it is 0.77.

Remember: $z^{[2]} = w_1 a^{[1]}_1 + w_2 a^{[1]}_2 + b$, and both outputs of layer 1 are positive.</source>
        <translation>النقطة من الصنف 1، فينبغي أن تقترب $a^{[2]}$ من 1؛ وهي الآن 0.77.

تذكر: $z^{[2]} = w_1 a^{[1]}_1 + w_2 a^{[1]}_2 + b$، ومخرجا الطبقة 1 موجبان.</translation>
    </message>
    <message>
        <source>Change one weight of layer 2 so that the output is above 0.9.</source>
        <translation>غيّر وزنًا واحدًا من الطبقة 2 حتى يصير المخرج فوق 0.9.</translation>
    </message>
    <message>
        <source>Vectorising over m examples</source>
        <translation>الصياغة المتجهية على m مثال</translation>
    </message>
    <message>
        <source>Vectorising across multiple examples</source>
        <translation>الصياغة المتجهية على أمثلة متعددة</translation>
    </message>
    <message>
        <source>Many examples in one matrix product instead of a loop.</source>
        <translation>أمثلة كثيرة في جداء مصفوفات واحد بدلًا من حلقة.</translation>
    </message>
    <message>
        <source>Each example is a column.</source>
        <translation>كل مثال عمود.</translation>
    </message>
    <message>
        <source>Each input is a row.</source>
        <translation>كل مدخل صف.</translation>
    </message>
    <message>
        <source>There are $m = 3$ examples now. The lecture writes them beside each other, one column for each: $x^{(1)}$, $x^{(2)}$, $x^{(3)}$. This is the matrix $X$.</source>
        <translation>لدينا الآن $m = 3$ أمثلة. تكتبها المحاضرة متجاورة، لكل منها عمود: $x^{(1)}$ و $x^{(2)}$ و $x^{(3)}$. هذه هي المصفوفة $X$.</translation>
    </message>
    <message>
        <source>Answer. Then press Whole Batch above the equations: A[0] is X.</source>
        <translation>أجب. ثم اضغط «الدفعة كلها» فوق المعادلات: A[0] هي X.</translation>
    </message>
    <message>
        <source>What is the shape of $X$?</source>
        <translation>ما شكل $X$؟</translation>
    </message>
    <message>
        <source>2 rows, for the 2 inputs, and 3 columns, for the 3 examples.</source>
        <translation>صفان للمدخلين، و 3 أعمدة للأمثلة الثلاثة.</translation>
    </message>
    <message>
        <source>The plane is at the right, with three points on it.</source>
        <translation>المستوى بجانب الشبكة، وعليه ثلاث نقاط.</translation>
    </message>
    <message>
        <source>Rest the pointer on one of them.</source>
        <translation>ضع المؤشر على إحداها.</translation>
    </message>
    <message>
        <source>A point on the plane and its column in the matrices are the same example.</source>
        <translation>النقطة على المستوى وعمودها في المصفوفات مثال واحد.</translation>
    </message>
    <message>
        <source>Point at a point on the plane, and see which column is highlighted in the equations.</source>
        <translation>أشر إلى نقطة على المستوى، وانظر أي عمود يبرز في المعادلات.</translation>
    </message>
    <message>
        <source>In the loop, what is added for each i?</source>
        <translation>في الحلقة، ماذا يضاف عند كل i؟</translation>
    </message>
    <message>
        <source>A loop would take one example after the other: for i = 1 to m, $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.

One matrix product does all of them: $Z^{[1]} = W^{[1]} X + b^{[1]}$.</source>
        <translation>تأخذ الحلقة مثالًا بعد مثال: من i = 1 إلى m، ‏$z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.

وجداء مصفوفات واحد يحسبها كلها: $Z^{[1]} = W^{[1]} X + b^{[1]}$.</translation>
    </message>
    <message>
        <source>Think of the shapes: (2 × 2) times (2 × 3).</source>
        <translation>فكّر في الشكلين: ⁦(2 × 2)⁩ في ⁦(2 × 3)⁩.</translation>
    </message>
    <message>
        <source>$b^{[1]}$ is 2 × 1. How can it be added to $W^{[1]} X$?</source>
        <translation>شكل $b^{[1]}$ هو ⁦2 × 1⁩. كيف يُجمع إلى $W^{[1]} X$؟</translation>
    </message>
    <message>
        <source>Every example gets the same bias. NumPy calls this broadcasting. $Z^{[1]}$ is 2 × 3.</source>
        <translation>لكل مثال الانحياز نفسه. تسمي NumPy هذا البث (broadcasting). وشكل $Z^{[1]}$ هو ⁦2 × 3⁩.</translation>
    </message>
    <message>
        <source>To its first column only</source>
        <translation>إلى عموده الأول فقط</translation>
    </message>
    <message>
        <source>To each of its 3 columns</source>
        <translation>إلى كل من أعمدته 3</translation>
    </message>
    <message>
        <source>It cannot</source>
        <translation>لا يمكن جمعه</translation>
    </message>
    <message>
        <source>Row 1: $0.5 \cdot 2 - 0.5 \cdot 0 + 0.5$</source>
        <translation>الصف 1: $0.5 \cdot 2 - 0.5 \cdot 0 + 0.5$</translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot 2 + 0.5 \cdot 0 + 1$</source>
        <translation>الصف 2: $-1 \cdot 2 + 0.5 \cdot 0 + 1$</translation>
    </message>
    <message>
        <source>The second example is $x^{(2)} = (2, 0)$. Its numbers stand in the second column of $Z^{[1]}$, and nothing else goes into them.</source>
        <translation>المثال الثاني هو $x^{(2)} = (2, 0)$. أرقامه في العمود الثاني من $Z^{[1]}$، ولا يدخل فيها شيء آخر.</translation>
    </message>
    <message>
        <source>Fill in the second column of Z[1].</source>
        <translation>املأ العمود الثاني من Z[1].</translation>
    </message>
    <message>
        <source>What is the second column of Z[1]?</source>
        <translation>ما العمود الثاني من Z[1]؟</translation>
    </message>
    <message>
        <source>0.5 · 2 − 0.5 · 0 + 0.5 = 1.5 and −1 · 2 + 0.5 · 0 + 1 = −1</source>
        <translation>⁦0.5 · 2 − 0.5 · 0 + 0.5 = 1.5⁩ و ⁦−1 · 2 + 0.5 · 0 + 1 = −1⁩</translation>
    </message>
    <message>
        <source>Checks are in the View menu, too.</source>
        <translation>الفحوص في قائمة «عرض» أيضًا.</translation>
    </message>
    <message>
        <source>Look for the part that compares the loop with the matrix form.</source>
        <translation>ابحث عن الجزء الذي يقارن الحلقة بصيغة المصفوفات.</translation>
    </message>
    <message>
        <source>Both ways give the same numbers. They do not take the same time: in the loop, Python has to do something for each example.</source>
        <translation>تعطي الطريقتان الأرقام نفسها. لكنهما لا تستغرقان الزمن نفسه: في الحلقة على Python أن يفعل شيئًا لكل مثال.</translation>
    </message>
    <message>
        <source>Answer. Then open Checks with Ctrl+K, where both are measured on your computer.</source>
        <translation>أجب. ثم افتح «الفحوص» بـ Ctrl+K، حيث تقاس الطريقتان على حاسوبك.</translation>
    </message>
    <message>
        <source>Which is faster?</source>
        <translation>أيهما أسرع؟</translation>
    </message>
    <message>
        <source>One call of NumPy does the work of the whole loop. With 250 examples it is many times faster.</source>
        <translation>نداء واحد لـ NumPy يقوم بعمل الحلقة كلها. ومع 250 مثالًا يكون أسرع بأضعاف كثيرة.</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>The matrix product</source>
        <translation>جداء المصفوفات</translation>
    </message>
    <message>
        <source>They are equally fast</source>
        <translation>هما سواء</translation>
    </message>
    <message>
        <source>Which of them have a column for each example?</source>
        <translation>أي منها فيها عمود لكل مثال؟</translation>
    </message>
    <message>
        <source>A click on an empty place of the plane adds a point of class 1.</source>
        <translation>النقر على موضع فارغ من المستوى يضيف نقطة من الصنف 1.</translation>
    </message>
    <message>
        <source>With another example, some matrices get another column.</source>
        <translation>مع مثال آخر يزيد عمود في بعض المصفوفات.</translation>
    </message>
    <message>
        <source>Say which. Then click on the plane to add a fourth point.</source>
        <translation>قل أيها. ثم انقر على المستوى لإضافة نقطة رابعة.</translation>
    </message>
    <message>
        <source>Which of them get another column?</source>
        <translation>أي منها يزيد فيها عمود؟</translation>
    </message>
    <message>
        <source>$W$ and $b$ belong to the network. They do not know how many examples there are.</source>
        <translation>‏$W$ و $b$ للشبكة. ولا شأن لهما بعدد الأمثلة.</translation>
    </message>
    <message>
        <source>$X$, $Z$ and $A$</source>
        <translation>‏$X$ و $Z$ و $A$</translation>
    </message>
    <message>
        <source>$W$ and $b$</source>
        <translation>‏$W$ و $b$</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Between 0 and 1, never zero-centered, flat far from 0, and a little expensive.</source>
        <translation>بين 0 و 1، ليست متمركزة حول الصفر، مستوية بعيدًا عن 0، ومكلفة قليلًا.</translation>
    </message>
    <message>
        <source>$\sigma(-2) = 1 - \sigma(2)$</source>
        <translation>$\sigma(-2) = 1 - \sigma(2)$</translation>
    </message>
    <message>
        <source>The sigmoid function $\sigma(z) = 1 / (1 + e^{-z})$ turns any $z$ into a number between 0 and 1.

It is symmetric: $\sigma(-z) = 1 - \sigma(z)$. The microscope shows its curve, with a dot for each $z$ of layer 1.</source>
        <translation>تحوّل دالة sigmoid، أي $\sigma(z) = 1 / (1 + e^{-z})$، كل $z$ إلى عدد بين 0 و 1.

وهي متناظرة: $\sigma(-z) = 1 - \sigma(z)$. يُظهر المجهر منحناها، وعليه نقطة لكل $z$ من الطبقة 1.</translation>
    </message>
    <message>
        <source>Compute with the symmetry, and type the number with two decimals.</source>
        <translation>احسب بالتناظر، واكتب العدد بمنزلتين عشريتين.</translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.88$. What is $\sigma(-2)$?</source>
        <translation>‏$\sigma(2) = 0.88$. ما قيمة $\sigma(-2)$؟</translation>
    </message>
    <message>
        <source>$1 - 0.88 = 0.12$. All outputs are above 0, also where $z$ is negative.</source>
        <translation>$1 - 0.88 = 0.12$. كل المخرجات فوق 0، حتى حيث $z$ سالبة.</translation>
    </message>
    <message>
        <source>A positive number times $dz^{[2]}$ has the sign of $dz^{[2]}$.</source>
        <translation>ضرب عدد موجب في $dz^{[2]}$ له إشارة $dz^{[2]}$.</translation>
    </message>
    <message>
        <source>**Sigmoid outputs are not zero-centered.** All outputs of layer 1 are positive; their mean is about 0.5.

For one example, $dW^{[2]} = dz^{[2]} \, a^{[1]T}$: the number $dz^{[2]}$ times each of the 8 outputs.</source>
        <translation>**مخرجات sigmoid ليست متمركزة حول الصفر.** كل مخرجات الطبقة 1 موجبة، ومتوسطها نحو 0.5.

عند مثال واحد $dW^{[2]} = dz^{[2]} \, a^{[1]T}$: العدد $dz^{[2]}$ مضروبًا في كل من المخرجات 8.</translation>
    </message>
    <message>
        <source>Say what follows from it. Then open the equations with Ctrl+E, click a point, and look at dW[2].</source>
        <translation>قل ما ينتج عن ذلك. ثم افتح المعادلات بـ Ctrl+E، وانقر على نقطة، وانظر إلى dW[2].</translation>
    </message>
    <message>
        <source>What signs do the 8 numbers of $dW^{[2]}$ have for one example?</source>
        <translation>ما إشارات الأعداد 8 في $dW^{[2]}$ عند مثال واحد؟</translation>
    </message>
    <message>
        <source>All of $a^{[1]}$ are positive, so all have the sign of $dz^{[2]}$. All 8 weights have to go up together, or down together.</source>
        <translation>كل $a^{[1]}$ موجبة، فلها كلها إشارة $dz^{[2]}$. ولا بد للأوزان 8 أن ترتفع معًا أو تنخفض معًا.</translation>
    </message>
    <message>
        <source>All the same sign</source>
        <translation>الإشارة نفسها كلها</translation>
    </message>
    <message>
        <source>4 are positive and 4 negative</source>
        <translation>4 موجبة و 4 سالبة</translation>
    </message>
    <message>
        <source>Any signs</source>
        <translation>أي إشارات</translation>
    </message>
    <message>
        <source>Look at the dots in the microscope: are they on the steep part of the curve?</source>
        <translation>انظر إلى النقاط في المجهر: هل هي على الجزء الشديد الميل من المنحنى؟</translation>
    </message>
    <message>
        <source>Warning signs at the units say the same, with numbers. Click one.</source>
        <translation>التنبيهات عند الوحدات تقول ذلك أيضًا بالأرقام. انقر على أحدها.</translation>
    </message>
    <message>
        <source>**Saturated neurons “kill” the gradients.** Here the start weights are about 100 times too large, so nearly all $z$ are far from 0.

There the curve is flat. On the way back each error signal is multiplied by the slope: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * \sigma&apos;(Z^{[1]})$.</source>
        <translation>**العصبونات المشبعة «تقتل» التدرجات.** الأوزان الابتدائية هنا أكبر من اللازم بنحو 100 مرة، فتبعد كل قيم $z$ تقريبًا عن 0.

هناك يكون المنحنى مستويًا. وفي طريق العودة تُضرب كل إشارة خطأ في الميل: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * \sigma&apos;(Z^{[1]})$.</translation>
    </message>
    <message>
        <source>Say what will happen. Then press Run and wait for 100 iterations.</source>
        <translation>قل ما سيحدث. ثم اضغط «تشغيل» وانتظر 100 تكرار.</translation>
    </message>
    <message>
        <source>How will the hidden units learn?</source>
        <translation>كيف ستتعلم الوحدات المخفية؟</translation>
    </message>
    <message>
        <source>The slope is almost 0 at nearly all dots, so almost nothing of the error signal reaches the weights of layer 1. The loss falls only because the output unit still learns.</source>
        <translation>الميل يكاد يكون 0 عند كل النقاط تقريبًا، فلا يكاد يصل شيء من إشارة الخطأ إلى أوزان الطبقة 1. ولا تنخفض الخسارة إلا لأن وحدة المخرج ما زالت تتعلم.</translation>
    </message>
    <message>
        <source>Faster than usual</source>
        <translation>أسرع من المعتاد</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Hardly at all</source>
        <translation>لا تكاد تتعلم</translation>
    </message>
    <message>
        <source>The red signs are at the units of the network.</source>
        <translation>التنبيهات الحمراء عند وحدات الشبكة.</translation>
    </message>
    <message>
        <source>You can also click Settings below the network, choose Xavier as Start, and type 1 as Start scale.</source>
        <translation>يمكنك أيضًا النقر على «الإعدادات» تحت الشبكة، واختيار Xavier في «البدء»، وكتابة 1 في «مقياس البدء».</translation>
    </message>
    <message>
        <source>Nothing is wrong with the network but its start weights. Xavier’s rule draws them so that $z$ is neither too large nor too small.

A red sign at a unit says what is wrong with it, and what to do.</source>
        <translation>لا عيب في الشبكة إلا أوزانها الابتدائية. قاعدة Xavier تسحبها بحيث لا تكون $z$ كبيرة جدًّا ولا صغيرة جدًّا.

التنبيه الأحمر عند وحدة يقول ما عيبها وما العمل.</translation>
    </message>
    <message>
        <source>Click a red sign and its first button, Start with Xavier Weights. Then press Run, until 95 % of the points are right.</source>
        <translation>انقر على تنبيه أحمر ثم على زره الأول «البدء بأوزان Xavier». ثم اضغط «تشغيل» حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Processors have become good at exp(), but a comparison is still simpler.</source>
        <translation>صارت المعالجات جيدة في حساب exp()، لكن المقارنة تبقى أبسط.</translation>
    </message>
    <message>
        <source>If the microscope shows no time, pause the training.</source>
        <translation>إن لم يُظهر المجهر زمنًا فأوقف التدريب مؤقتًا.</translation>
    </message>
    <message>
        <source>**exp() is a bit compute expensive.** Each $\sigma(z)$ needs $e^{-z}$ and a division. ReLU needs one comparison: $\max(0, z)$.

A network computes millions of them.</source>
        <translation>**حساب exp() مكلف قليلًا.** كل $\sigma(z)$ تحتاج إلى $e^{-z}$ وقسمة. و ReLU تحتاج إلى مقارنة واحدة: $\max(0, z)$.

والشبكة تحسب الملايين منها.</translation>
    </message>
    <message>
        <source>Guess first. Then read its time in the microscope; it is measured on your computer while training is paused.</source>
        <translation>خمّن أولًا. ثم اقرأ زمنها في المجهر؛ يُقاس على حاسوبك حين يكون التدريب متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>How long does the sigmoid function take?</source>
        <translation>كم تستغرق دالة sigmoid؟</translation>
    </message>
    <message>
        <source>Usually 2 to 5 times as long: “a bit” expensive. The microscope shows it beside the statement, as a multiple of ReLU’s time.</source>
        <translation>عادة من 2 إلى 5 أضعاف: مكلفة «قليلًا». يُظهره المجهر بجانب العبارة، مضاعفًا من زمن ReLU.</translation>
    </message>
    <message>
        <source>As long as ReLU</source>
        <translation>مثل ReLU</translation>
    </message>
    <message>
        <source>A few times as long as ReLU</source>
        <translation>بضعة أضعاف زمن ReLU</translation>
    </message>
    <message>
        <source>1000 times as long as ReLU</source>
        <translation>1000 ضعف زمن ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Different activation functions</source>
        <translation>دوال تنشيط مختلفة</translation>
    </message>
    <message>
        <source>A sigmoid function that is stretched to −1 … 1: zero-centered, but it saturates as well.</source>
        <translation>دالة sigmoid ممدودة إلى ⁦−1 … 1⁩: متمركزة حول الصفر، لكنها تتشبع أيضًا.</translation>
    </message>
    <message>
        <source>With $z = 1$, $\sigma(2z)$ is $\sigma(2)$.</source>
        <translation>عند $z = 1$ تكون $\sigma(2z)$ هي $\sigma(2)$.</translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1$</source>
        <translation>$2 \cdot 0.881 - 1$</translation>
    </message>
    <message>
        <source>The hyperbolic tangent is a sigmoid function that was stretched and moved: $\tanh(z) = 2 \, \sigma(2z) - 1$. It goes from $-1$ to 1.</source>
        <translation>الظل الزائدي دالة sigmoid مُدَّت وأُزيحت: $\tanh(z) = 2 \, \sigma(2z) - 1$. يمتد من $-1$ إلى 1.</translation>
    </message>
    <message>
        <source>Compute it, and type the number with two decimals.</source>
        <translation>احسبها، واكتب العدد بمنزلتين عشريتين.</translation>
    </message>
    <message>
        <source>$\sigma(2) = 0.881$. What is $\tanh(1)$?</source>
        <translation>‏$\sigma(2) = 0.881$. ما قيمة $\tanh(1)$؟</translation>
    </message>
    <message>
        <source>$2 \cdot 0.881 - 1 = 0.76$</source>
        <translation>$2 \cdot 0.881 - 1 = 0.76$</translation>
    </message>
    <message>
        <source>The outputs are between −1 and 1, and about as many are negative as positive.</source>
        <translation>المخرجات بين ⁦−1⁩ و 1، ونحو نصفها سالب ونصفها موجب.</translation>
    </message>
    <message>
        <source>The cards are at the bottom of the microscope, one for each activation of the lecture.</source>
        <translation>البطاقات أسفل المجهر، واحدة لكل دالة تنشيط في المحاضرة.</translation>
    </message>
    <message>
        <source>**Zero-centered output.** The hidden units are sigmoid now, and the mean of their outputs is about 0.5. The microscope shows it as “mean output”.</source>
        <translation>**مخرج متمركز حول الصفر.** الوحدات المخفية الآن sigmoid، ومتوسط مخرجاتها نحو 0.5. يُظهره المجهر باسم «متوسط المخرج».</translation>
    </message>
    <message>
        <source>Say what tanh will change. Then click the card tanh in the microscope: layer 1 uses it from then on.</source>
        <translation>قل ما تغيّره tanh. ثم انقر على بطاقة tanh في المجهر: تستعملها الطبقة 1 من ذلك الحين.</translation>
    </message>
    <message>
        <source>What will the mean output be with tanh?</source>
        <translation>كم يصير متوسط المخرج مع tanh؟</translation>
    </message>
    <message>
        <source>tanh is symmetric about 0: some outputs are negative, some positive. So the gradients of $W^{[2]}$ have different signs, too.</source>
        <translation>‏tanh متناظرة حول 0: بعض المخرجات سالب وبعضها موجب. فتختلف إشارات تدرجات $W^{[2]}$ أيضًا.</translation>
    </message>
    <message>
        <source>Near 0</source>
        <translation>قرب 0</translation>
    </message>
    <message>
        <source>Near 0.5</source>
        <translation>قرب 0.5</translation>
    </message>
    <message>
        <source>Near 1</source>
        <translation>قرب 1</translation>
    </message>
    <message>
        <source>Each error signal is multiplied by the slope. Which slope is larger?</source>
        <translation>كل إشارة خطأ تُضرب في الميل. أي الميلين أكبر؟</translation>
    </message>
    <message>
        <source>More than 150 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>لا يُحسب ما زاد على 150 تكرارًا. اضغط «إعادة ضبط» ثم «تشغيل» لتحاول من جديد.</translation>
    </message>
    <message>
        <source>At 0, the slope of tanh is 1; the slope of the sigmoid function is only 0.25. So more of the error signal comes through.

With sigmoid, this network needs about 300 iterations until 95 % of the points are right.</source>
        <translation>عند 0 ميل tanh هو 1، وميل دالة sigmoid لا يزيد على 0.25. فيمر من إشارة الخطأ أكثر.

مع sigmoid تحتاج هذه الشبكة إلى نحو 300 تكرار حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Guess how many iterations tanh needs. Then press Run.</source>
        <translation>خمّن كم تكرارًا تحتاج tanh. ثم اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>How many iterations will tanh need?</source>
        <translation>كم تكرارًا تحتاج tanh؟</translation>
    </message>
    <message>
        <source>Outputs around 0 and a steeper slope: tanh learns about three times as fast here.</source>
        <translation>مخرجات حول 0 وميل أشد: تتعلم tanh هنا أسرع بنحو ثلاث مرات.</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>نحو 100</translation>
    </message>
    <message>
        <source>About 300, too</source>
        <translation>نحو 300 أيضًا</translation>
    </message>
    <message>
        <source>About 1000</source>
        <translation>نحو 1000</translation>
    </message>
    <message>
        <source>$0.9^2 = 0.81$</source>
        <translation>$0.9^2 = 0.81$</translation>
    </message>
    <message>
        <source>The slope of tanh can be computed from its output: $\tanh&apos;(z) = 1 - a^2$ with $a = \tanh(z)$.

Where $a$ is near 1 or $-1$, the curve is flat.</source>
        <translation>يمكن حساب ميل tanh من مخرجها: $\tanh&apos;(z) = 1 - a^2$ حيث $a = \tanh(z)$.

وحيث $a$ قرب 1 أو $-1$ يكون المنحنى مستويًا.</translation>
    </message>
    <message>
        <source>Compute the slope, and type the number.</source>
        <translation>احسب الميل، واكتب العدد.</translation>
    </message>
    <message>
        <source>What is the slope where $a = 0.9$?</source>
        <translation>ما الميل حيث $a = 0.9$؟</translation>
    </message>
    <message>
        <source>$1 - 0.9^2 = 1 - 0.81 = 0.19$. Where $a = 0.99$ it is only 0.02.</source>
        <translation>$1 - 0.9^2 = 1 - 0.81 = 0.19$. وحيث $a = 0.99$ لا يزيد على 0.02.</translation>
    </message>
    <message>
        <source>Where on the curve are the dots?</source>
        <translation>أين تقع النقاط على المنحنى؟</translation>
    </message>
    <message>
        <source>What is $1 - a^2$ for $a = 0.999$?</source>
        <translation>ما قيمة $1 - a^2$ عند $a = 0.999$؟</translation>
    </message>
    <message>
        <source>**Still kills gradients when saturated.** The start weights are much too large now. In the microscope, look how many values are saturated.</source>
        <translation>**ما زالت تقتل التدرجات إذا تشبعت.** الأوزان الابتدائية الآن أكبر من اللازم بكثير. انظر في المجهر كم قيمة مشبعة.</translation>
    </message>
    <message>
        <source>Being zero-centered does not help here: most $a$ are near 1 or $-1$, and there $1 - a^2$ is almost 0.</source>
        <translation>التمركز حول الصفر لا ينفع هنا: معظم $a$ قرب 1 أو $-1$، وهناك $1 - a^2$ تكاد تكون 0.</translation>
    </message>
    <message>
        <source>As fast as before: tanh is zero-centered</source>
        <translation>بسرعة كما من قبل: tanh متمركزة حول الصفر</translation>
    </message>
    <message>
        <source>Hardly: the slope is almost 0 at most dots</source>
        <translation>بالكاد: الميل يكاد يكون 0 عند معظم النقاط</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): simple and fast, but half of it is 0, and a unit can die.</source>
        <translation>⁦max(0, z)⁩: بسيطة وسريعة، لكن نصفها 0، وقد تموت وحدة.</translation>
    </message>
    <message>
        <source>First $z = 1 \cdot 1 - 1 \cdot 3 + 0.5$.</source>
        <translation>أولًا $z = 1 \cdot 1 - 1 \cdot 3 + 0.5$.</translation>
    </message>
    <message>
        <source>Is z positive?</source>
        <translation>هل z موجبة؟</translation>
    </message>
    <message>
        <source>ReLU is the simplest activation of the lecture: $g(z) = \max(0, z)$. It keeps what is positive, and turns the rest into 0.</source>
        <translation>‏ReLU أبسط دالة تنشيط في المحاضرة: $g(z) = \max(0, z)$. تُبقي الموجب، وتجعل الباقي 0.</translation>
    </message>
    <message>
        <source>Compute one unit, and type its output.</source>
        <translation>احسب وحدة واحدة، واكتب مخرجها.</translation>
    </message>
    <message>
        <source>A unit has $w = (1, -1)$ and $b = 0.5$. What is its output $a$ for $x = (1, 3)$?</source>
        <translation>لوحدة $w = (1, -1)$ و $b = 0.5$. ما مخرجها $a$ عند $x = (1, 3)$؟</translation>
    </message>
    <message>
        <source>$z = 1 - 3 + 0.5 = -1.5$, and $\max(0, -1.5) = 0$</source>
        <translation>‏$z = 1 - 3 + 0.5 = -1.5$، و $\max(0, -1.5) = 0$</translation>
    </message>
    <message>
        <source>For z above 0, $g(z) = z$.</source>
        <translation>فوق 0 تكون $g(z) = z$.</translation>
    </message>
    <message>
        <source>Step is beside Run at the top; Ctrl+. does the same.</source>
        <translation>«خطوة» بجانب «تشغيل» في الأعلى؛ ومثلها ⁦Ctrl+.⁩</translation>
    </message>
    <message>
        <source>**Does not saturate.** The start weights are much too large, as in the lesson on tanh: many $z$ are above 20.</source>
        <translation>**لا تتشبع.** الأوزان الابتدائية أكبر من اللازم بكثير، كما في درس tanh: كثير من قيم $z$ فوق 20.</translation>
    </message>
    <message>
        <source>Say how steep the curve is there. Then press Step 10 times, and compare in the microscope.</source>
        <translation>قل ما شدة ميل المنحنى هناك. ثم اضغط «خطوة» 10 مرات، وقارن في المجهر.</translation>
    </message>
    <message>
        <source>What is the slope of ReLU at $z = 100$?</source>
        <translation>ما ميل ReLU عند $z = 100$؟</translation>
    </message>
    <message>
        <source>Above 0, ReLU is the line $a = z$, and its slope is 1 everywhere. However large z is, the gradient comes through.</source>
        <translation>فوق 0 تكون ReLU الخط $a = z$، وميله 1 في كل مكان. مهما كبرت z يمر التدرج.</translation>
    </message>
    <message>
        <source>Almost 0</source>
        <translation>يكاد يكون 0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>Run is at the top; Ctrl+R does the same.</source>
        <translation>«تشغيل» في الأعلى؛ ومثله Ctrl+R.</translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration. Fewer than 95 % of the points are right so far.</source>
        <translation>العداد في الأعلى يُظهر التكرار. والصحيح من النقاط حتى الآن أقل من ⁦95 %⁩.</translation>
    </message>
    <message>
        <source>Now a race on the circle. A network with sigmoid units runs first. It starts with good weights, and its learning rate is 0.5.</source>
        <translation>الآن سباق على الدائرة. تجري أولًا شبكة بوحدات sigmoid. تبدأ بأوزان جيدة، ومعدل تعلمها 0.5.</translation>
    </message>
    <message>
        <source>Press Run and wait for 120 iterations.</source>
        <translation>اضغط «تشغيل» وانتظر 120 تكرارًا.</translation>
    </message>
    <message>
        <source>Compare the slopes: mean |g′| on the cards in the microscope.</source>
        <translation>قارن الميلين: متوسط ⁦|g′|⁩ على البطاقات في المجهر.</translation>
    </message>
    <message>
        <source>More than 60 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>لا يُحسب ما زاد على 60 تكرارًا. اضغط «إعادة ضبط» ثم «تشغيل» لتحاول من جديد.</translation>
    </message>
    <message>
        <source>**Converges much faster.** Now the same network with ReLU units: the same points, start weights and learning rate.</source>
        <translation>**تتقارب أسرع بكثير.** الآن الشبكة نفسها بوحدات ReLU: النقاط نفسها، والأوزان الابتدائية ومعدل التعلم.</translation>
    </message>
    <message>
        <source>Guess. Then press Run, until 95 % of the points are right.</source>
        <translation>خمّن. ثم اضغط «تشغيل» حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>How many iterations will ReLU need?</source>
        <translation>كم تكرارًا تحتاج ReLU؟</translation>
    </message>
    <message>
        <source>The slope of the sigmoid function is 0.25 at most, that of an active ReLU unit is 1: much more of the error signal reaches layer 1.</source>
        <translation>ميل دالة sigmoid لا يزيد على 0.25، وميل وحدة ReLU نشطة 1: فيصل إلى الطبقة 1 من إشارة الخطأ أكثر بكثير.</translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation>أقل من 60</translation>
    </message>
    <message>
        <source>About 120</source>
        <translation>نحو 120</translation>
    </message>
    <message>
        <source>About 300</source>
        <translation>نحو 300</translation>
    </message>
    <message>
        <source>One comparison, or an exponential and a division?</source>
        <translation>مقارنة واحدة، أم دالة أسية وقسمة؟</translation>
    </message>
    <message>
        <source>**Computationally efficient.** $\sigma(z)$ needs an exponential and a division; $\max(0, z)$ needs one comparison.</source>
        <translation>**قليلة الكلفة في الحساب.** تحتاج $\sigma(z)$ إلى دالة أسية وقسمة؛ وتحتاج $\max(0, z)$ إلى مقارنة واحدة.</translation>
    </message>
    <message>
        <source>Guess first. Then point at the card of sigmoid in the microscope, and read its time; it is measured on your computer.</source>
        <translation>خمّن أولًا. ثم أشر إلى بطاقة sigmoid في المجهر واقرأ زمنها؛ يُقاس على حاسوبك.</translation>
    </message>
    <message>
        <source>Which takes longer for one $z$?</source>
        <translation>أيهما يستغرق وقتًا أطول لكل $z$؟</translation>
    </message>
    <message>
        <source>Sigmoid usually takes 2 to 5 times as long as ReLU.</source>
        <translation>تستغرق sigmoid عادة من 2 إلى 5 أضعاف زمن ReLU.</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>هما سواء</translation>
    </message>
    <message>
        <source>What does ReLU make of a negative z?</source>
        <translation>ماذا تفعل ReLU بقيمة z سالبة؟</translation>
    </message>
    <message>
        <source>Reset is at the top; Ctrl+Backspace does the same.</source>
        <translation>«إعادة ضبط» في الأعلى؛ ومثلها Ctrl+Backspace.</translation>
    </message>
    <message>
        <source>**Not zero-centered output**, and **half the spectrum is lost**. ReLU has no negative output, so the mean is above 0, as with sigmoid.

At the start of a run, $z$ is negative about as often as positive.</source>
        <translation>**مخرج غير متمركز حول الصفر**، و**نصف الطيف مفقود**. ليس لـ ReLU مخرج سالب، فالمتوسط فوق 0 كما في sigmoid.

في بداية الجولة تكون $z$ سالبة وموجبة بالتساوي تقريبًا.</translation>
    </message>
    <message>
        <source>Say how many outputs are 0. Then press Reset, and compare with the share of zeros in the microscope.</source>
        <translation>قل كم مخرجًا هو 0. ثم اضغط «إعادة ضبط»، وقارن بنسبة الأصفار في المجهر.</translation>
    </message>
    <message>
        <source>What share of the outputs of layer 1 is 0 at the start?</source>
        <translation>ما نسبة مخرجات الطبقة 1 التي هي 0 في البداية؟</translation>
    </message>
    <message>
        <source>Each negative z becomes 0: half the values are lost, and their slope is 0, too.</source>
        <translation>كل z سالبة تصير 0: نصف القيم مفقود، وميلها 0 أيضًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>About 10 %</source>
        <translation>نحو ⁦10 %⁩</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>نحو النصف</translation>
    </message>
    <message>
        <source>$dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$. What is $g&apos;$ below 0?</source>
        <translation>‏$dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$. ما قيمة $g&apos;$ تحت 0؟</translation>
    </message>
    <message>
        <source>Dead units get a warning sign. Click one to see its numbers.</source>
        <translation>الوحدات الميتة عليها تنبيه. انقر على أحدها لترى أرقامه.</translation>
    </message>
    <message>
        <source>If $z$ of a unit is below 0 for *every* example, its output is always 0, and so is its slope: the unit is **dead**.

One step that is too large is enough. The learning rate is 10 now.</source>
        <translation>إذا كانت $z$ لوحدة تحت 0 عند **كل** مثال، كان مخرجها 0 دائمًا وكذلك ميلها: الوحدة **ميتة**.

تكفي خطوة واحدة كبيرة أكثر من اللازم. معدل التعلم الآن 10.</translation>
    </message>
    <message>
        <source>Say what becomes of a dead unit. Then press Run and wait for two of them.</source>
        <translation>قل ما مصير وحدة ميتة. ثم اضغط «تشغيل» وانتظر اثنتين منها.</translation>
    </message>
    <message>
        <source>What is the gradient of a dead unit’s weights?</source>
        <translation>ما تدرج أوزان وحدة ميتة؟</translation>
    </message>
    <message>
        <source>The slope is 0 for each example, so every gradient is 0 and no step changes the unit again.</source>
        <translation>الميل 0 عند كل مثال، فكل تدرج 0 ولا تغيّر أي خطوة الوحدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Large, so that it comes back soon</source>
        <translation>كبير، فتعود قريبًا</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation>هو 0 بالضبط</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>max(0.1 z, z): a small slope below 0, and no unit dies.</source>
        <translation>⁦max(0.1 z, z)⁩: ميل صغير تحت 0، ولا تموت أي وحدة.</translation>
    </message>
    <message>
        <source>The larger of $0.1 z$ and $z$.</source>
        <translation>الأكبر من $0.1 z$ و $z$.</translation>
    </message>
    <message>
        <source>Which is larger, −0.3 or −3?</source>
        <translation>أيهما أكبر، ⁦−0.3⁩ أم ⁦−3⁩؟</translation>
    </message>
    <message>
        <source>Leaky ReLU lets a little of the negative values through: $g(z) = \max(0.1 z, z)$. The factor 0.1 is called the leak.</source>
        <translation>تمرر Leaky ReLU قليلًا من القيم السالبة: $g(z) = \max(0.1 z, z)$. يسمى العامل 0.1 التسرب (leak).</translation>
    </message>
    <message>
        <source>Compute it, and type the number.</source>
        <translation>احسبها، واكتب العدد.</translation>
    </message>
    <message>
        <source>What is $g(-3)$?</source>
        <translation>ما قيمة $g(-3)$؟</translation>
    </message>
    <message>
        <source>$\max(-0.3, -3) = -0.3$</source>
        <translation>$\max(-0.3, -3) = -0.3$</translation>
    </message>
    <message>
        <source>The curve is two straight lines. How steep is the lower one?</source>
        <translation>المنحنى خطان مستقيمان. ما شدة ميل الأسفل؟</translation>
    </message>
    <message>
        <source>**Does not saturate**, and on neither side. The start weights are much too large; many $z$ are far above 0, and many far below.</source>
        <translation>**لا تتشبع**، وعلى أي من الجانبين. الأوزان الابتدائية أكبر من اللازم بكثير؛ كثير من قيم $z$ بعيد فوق 0، وكثير بعيد تحته.</translation>
    </message>
    <message>
        <source>Say how flat it gets. Then press Step 10 times, and look at the slope in the microscope.</source>
        <translation>قل إلى أي حد يصير مستويًا. ثم اضغط «خطوة» 10 مرات، وانظر إلى الميل في المجهر.</translation>
    </message>
    <message>
        <source>What is the smallest slope that any of the dots can have?</source>
        <translation>ما أصغر ميل يمكن أن يكون لأي من النقاط؟</translation>
    </message>
    <message>
        <source>The slope is 1 above 0 and 0.1 below, however far away z is. It is never 0.</source>
        <translation>الميل 1 فوق 0 و 0.1 تحته، مهما بعدت z. ولا يكون 0 أبدًا.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>The loss stays at 0.693, which is $-\ln 0.5$: the network says 0.5 for each point.</source>
        <translation>تبقى الخسارة عند 0.693، وهي $-\ln 0.5$: تقول الشبكة 0.5 لكل نقطة.</translation>
    </message>
    <message>
        <source>Now a network of dead units. They are ReLU, and every bias is $-4$, so $z$ is below 0 for each point. Two clouds are to be separated, which is easy.</source>
        <translation>الآن شبكة من وحدات ميتة. هي ReLU، وكل انحياز $-4$، فتكون $z$ تحت 0 عند كل نقطة. والمطلوب فصل سحابتين، وهو سهل.</translation>
    </message>
    <message>
        <source>Press Run, wait for 50 iterations, and watch the loss.</source>
        <translation>اضغط «تشغيل»، وانتظر 50 تكرارًا، وراقب الخسارة.</translation>
    </message>
    <message>
        <source>What is $g&apos;(z)$ below 0 now?</source>
        <translation>ما قيمة $g&apos;(z)$ تحت 0 الآن؟</translation>
    </message>
    <message>
        <source>The red signs are at the units of the network. A click on the card leaky ReLU in the microscope does the same.</source>
        <translation>التنبيهات الحمراء عند وحدات الشبكة. والنقر على بطاقة leaky ReLU في المجهر يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>**Will not “die”.** With a leak, the same units have the slope 0.1 instead of 0. Their weights stay as they are when you change the activation.</source>
        <translation>**لن «تموت».** مع التسرب يكون للوحدات نفسها ميل 0.1 بدل 0. تبقى أوزانها كما هي حين تغيّر دالة التنشيط.</translation>
    </message>
    <message>
        <source>Say what will happen. Then click a red sign and its button Use Leaky ReLU in Layer 1, and press Run.</source>
        <translation>قل ما سيحدث. ثم انقر على تنبيه أحمر وعلى زره «استعمال Leaky ReLU في الطبقة 1»، واضغط «تشغيل».</translation>
    </message>
    <message>
        <source>What will the four units do?</source>
        <translation>ماذا ستفعل الوحدات الأربع؟</translation>
    </message>
    <message>
        <source>A slope of 0.1 is small, but enough: the gradient is not 0, and some units soon have positive outputs again.</source>
        <translation>الميل 0.1 صغير لكنه يكفي: ليس التدرج 0، وسرعان ما تعود لبعض الوحدات مخرجات موجبة.</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>تتعلم من جديد</translation>
    </message>
    <message>
        <source>More than 70 iterations do not count. Press Reset and then Run to try again.</source>
        <translation>لا يُحسب ما زاد على 70 تكرارًا. اضغط «إعادة ضبط» ثم «تشغيل» لتحاول من جديد.</translation>
    </message>
    <message>
        <source>**Converges much faster** than sigmoid, as ReLU does. Sigmoid needs about 300 iterations on this circle, until 95 % of the points are right.</source>
        <translation>**تتقارب أسرع بكثير** من sigmoid، مثل ReLU. تحتاج sigmoid على هذه الدائرة إلى نحو 300 تكرار حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Guess. Then press Run.</source>
        <translation>خمّن. ثم اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>How many iterations will leaky ReLU need?</source>
        <translation>كم تكرارًا تحتاج leaky ReLU؟</translation>
    </message>
    <message>
        <source>Its slope is 1 or 0.1, on average above 0.5. The slope of the sigmoid function is 0.25 at most.</source>
        <translation>ميلها 1 أو 0.1، ومتوسطه فوق 0.5. وميل دالة sigmoid لا يزيد على 0.25.</translation>
    </message>
    <message>
        <source>Fewer than 70</source>
        <translation>أقل من 70</translation>
    </message>
    <message>
        <source>Which of them needs exp()?</source>
        <translation>أيها تحتاج إلى exp()؟</translation>
    </message>
    <message>
        <source>**Computationally efficient**: one product and one comparison, and no exp().</source>
        <translation>**قليلة الكلفة في الحساب**: جداء واحد ومقارنة واحدة، بلا exp().</translation>
    </message>
    <message>
        <source>Answer. Then read the time of leaky ReLU in the microscope, and point at the card of sigmoid to compare.</source>
        <translation>أجب. ثم اقرأ زمن leaky ReLU في المجهر، وأشر إلى بطاقة sigmoid للمقارنة.</translation>
    </message>
    <message>
        <source>Which takes the longest for one $z$?</source>
        <translation>أيها يستغرق أطول وقت لكل $z$؟</translation>
    </message>
    <message>
        <source>Sigmoid has to compute an exponential. Leaky ReLU takes little more than ReLU.</source>
        <translation>على sigmoid أن تحسب دالة أسية. ولا تستغرق leaky ReLU إلا أكثر قليلًا من ReLU.</translation>
    </message>
    <message>
        <source>Derivatives of activation functions</source>
        <translation>مشتقات دوال التنشيط</translation>
    </message>
    <message>
        <source>g′ for each activation, from its output a: the factor in every backward pass.</source>
        <translation>‏⁦g′⁩ لكل دالة تنشيط من مخرجها a: العامل في كل مرور عكسي.</translation>
    </message>
    <message>
        <source>$1 - a = 0.2$</source>
        <translation>$1 - a = 0.2$</translation>
    </message>
    <message>
        <source>The backward pass needs the slope $g&apos;(z)$ of each activation. For the sigmoid function it follows from the output alone: $g&apos;(z) = a (1 - a)$.

So it costs almost nothing: the forward pass has computed $a$ already.</source>
        <translation>يحتاج المرور العكسي إلى ميل كل دالة تنشيط $g&apos;(z)$. وفي دالة sigmoid ينتج من المخرج وحده: $g&apos;(z) = a (1 - a)$.

فلا يكاد يكلف شيئًا: المرور الأمامي قد حسب $a$ من قبل.</translation>
    </message>
    <message>
        <source>A sigmoid unit has $a = 0.8$. What is $g&apos;(z)$?</source>
        <translation>لوحدة sigmoid المخرج $a = 0.8$. ما قيمة $g&apos;(z)$؟</translation>
    </message>
    <message>
        <source>$0.8 \cdot (1 - 0.8) = 0.8 \cdot 0.2 = 0.16$</source>
        <translation>$0.8 \cdot (1 - 0.8) = 0.8 \cdot 0.2 = 0.16$</translation>
    </message>
    <message>
        <source>At z = 0, a is 0.5.</source>
        <translation>عند ⁦z = 0⁩ تكون a هي 0.5.</translation>
    </message>
    <message>
        <source>The lower curve in the microscope is $g&apos;$. Look where it is highest.</source>
        <translation>المنحنى الأسفل في المجهر هو $g&apos;$. انظر أين أعلى موضع فيه.</translation>
    </message>
    <message>
        <source>How large can the slope of the sigmoid function be?</source>
        <translation>كم يمكن أن يبلغ ميل دالة sigmoid؟</translation>
    </message>
    <message>
        <source>At $z = 0$, $a = 0.5$ and $a (1 - a) = 0.25$. So each sigmoid layer leaves at most a quarter of the error signal.</source>
        <translation>عند $z = 0$ تكون $a = 0.5$ و $a (1 - a) = 0.25$. فلا تُبقي كل طبقة sigmoid إلا ربع إشارة الخطأ على الأكثر.</translation>
    </message>
    <message>
        <source>0.25, at z = 0</source>
        <translation>‏0.25 عند ⁦z = 0⁩</translation>
    </message>
    <message>
        <source>0.5, at z = 0</source>
        <translation>‏0.5 عند ⁦z = 0⁩</translation>
    </message>
    <message>
        <source>1, for large z</source>
        <translation>‏1 عند z كبيرة</translation>
    </message>
    <message>
        <source>$(-0.6)^2 = 0.36$</source>
        <translation>$(-0.6)^2 = 0.36$</translation>
    </message>
    <message>
        <source>For tanh: $g&apos;(z) = 1 - a^2$. Its highest value is 1, at $z = 0$.</source>
        <translation>في tanh: $g&apos;(z) = 1 - a^2$. وأعلى قيمها 1 عند $z = 0$.</translation>
    </message>
    <message>
        <source>A tanh unit has $a = -0.6$. What is $g&apos;(z)$?</source>
        <translation>لوحدة tanh المخرج $a = -0.6$. ما قيمة $g&apos;(z)$؟</translation>
    </message>
    <message>
        <source>$1 - (-0.6)^2 = 1 - 0.36 = 0.64$</source>
        <translation>$1 - (-0.6)^2 = 1 - 0.36 = 0.64$</translation>
    </message>
    <message>
        <source>Below 0, ReLU is flat.</source>
        <translation>تحت 0 تكون ReLU مستوية.</translation>
    </message>
    <message>
        <source>Below 0, leaky ReLU is the line $0.1 z$.</source>
        <translation>تحت 0 تكون leaky ReLU الخط $0.1 z$.</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are made of two straight lines, so their slopes are two numbers: 0 or 1 for ReLU, and the leak or 1 for leaky ReLU.</source>
        <translation>تتكون ReLU و leaky ReLU من خطين مستقيمين، فميل كل منهما عددان: 0 أو 1 لـ ReLU، والتسرب أو 1 لـ leaky ReLU.</translation>
    </message>
    <message>
        <source>Answer for z = −2.</source>
        <translation>أجب عند ⁦z = −2⁩.</translation>
    </message>
    <message>
        <source>What are $g&apos;(-2)$ of ReLU and of leaky ReLU with the leak 0.1?</source>
        <translation>ما قيمة $g&apos;(-2)$ لـ ReLU ولـ leaky ReLU بتسرب 0.1؟</translation>
    </message>
    <message>
        <source>A slope is not a value: $g(-2)$ of leaky ReLU is −0.2, but its slope there is 0.1.</source>
        <translation>الميل غير القيمة: $g(-2)$ لـ leaky ReLU هي ⁦−0.2⁩، لكن ميلها هناك 0.1.</translation>
    </message>
    <message>
        <source>0 and 0.1</source>
        <translation>‏0 و 0.1</translation>
    </message>
    <message>
        <source>0 and −0.2</source>
        <translation>‏0 و ⁦−0.2⁩</translation>
    </message>
    <message>
        <source>1 and 0.1</source>
        <translation>‏1 و 0.1</translation>
    </message>
    <message>
        <source>The slopes are $0.5 \cdot 0.5 = 0.25$ and $0.731 \cdot 0.269 = 0.197$.</source>
        <translation>الميلان $0.5 \cdot 0.5 = 0.25$ و $0.731 \cdot 0.269 = 0.197$.</translation>
    </message>
    <message>
        <source>Row 1: $2 \cdot (-0.433) \cdot 0.25$</source>
        <translation>الصف 1: $2 \cdot (-0.433) \cdot 0.25$</translation>
    </message>
    <message>
        <source>Row 2: $-1 \cdot (-0.433) \cdot 0.197$</source>
        <translation>الصف 2: $-1 \cdot (-0.433) \cdot 0.197$</translation>
    </message>
    <message>
        <source>This is where the slopes are used: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$, where $*$ multiplies number by number.

Here is one example, with sigmoid units: $a^{[1]} = (0.5, 0.731)$, $W^{[2]} = (2, -1)$ and $dZ^{[2]} = a^{[2]} - y = -0.433$.</source>
        <translation>هنا تُستعمل الميول: $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g&apos;(Z^{[1]})$، حيث $*$ ضرب عدد في عدد.

وهذا مثال واحد بوحدات sigmoid: $a^{[1]} = (0.5, 0.731)$ و $W^{[2]} = (2, -1)$ و $dZ^{[2]} = a^{[2]} - y = -0.433$.</translation>
    </message>
    <message>
        <source>Fill in the two covered numbers.</source>
        <translation>املأ الرقمين المغطيين.</translation>
    </message>
    <message>
        <source>What is dZ[1]?</source>
        <translation>ما قيمة dZ[1]؟</translation>
    </message>
    <message>
        <source>2 · (−0.433) · 0.25 = −0.22 and −1 · (−0.433) · 0.197 = 0.085</source>
        <translation>⁦2 · (−0.433) · 0.25 = −0.22⁩ و ⁦−1 · (−0.433) · 0.197 = 0.085⁩</translation>
    </message>
    <message>
        <source>Each gradient stands beside its finite difference; they agree in many digits.</source>
        <translation>بجانب كل تدرج فرقه المنتهي؛ وهما متفقان في منازل كثيرة.</translation>
    </message>
    <message>
        <source>A derivative can be checked without any formula: change a weight a little, and see how much the loss changes. This is a finite difference.</source>
        <translation>يمكن فحص المشتقة بلا أي صيغة: غيّر وزنًا قليلًا، وانظر كم تتغير الخسارة. هذا هو الفرق المنتهي.</translation>
    </message>
    <message>
        <source>Open Checks with Ctrl+K, and compare the gradients with the finite differences.</source>
        <translation>افتح «الفحوص» بـ Ctrl+K، وقارن التدرجات بالفروق المنتهية.</translation>
    </message>
    <message>
        <source>The slope is largest where z is near 0. Which weights make z small?</source>
        <translation>الميل أكبر ما يكون حيث z قرب 0. أي أوزان تجعل z صغيرة؟</translation>
    </message>
    <message>
        <source>Start scale is in the settings, below the network. Try 0.1.</source>
        <translation>«مقياس البدء» في الإعدادات تحت الشبكة. جرّب 0.1.</translation>
    </message>
    <message>
        <source>Here are 8 tanh units. The slope depends on where the dots are on the curve, and the start weights decide that.</source>
        <translation>هنا 8 وحدات tanh. يعتمد الميل على موقع النقاط من المنحنى، وهذا تحدده الأوزان الابتدائية.</translation>
    </message>
    <message>
        <source>Change Start scale so that the mean |g′| of layer 1 is above 0.9. The microscope (Ctrl+M) shows it.</source>
        <translation>غيّر «مقياس البدء» حتى يصير متوسط ⁦|g′|⁩ للطبقة 1 فوق 0.9. يُظهره المجهر (Ctrl+M).</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>How wrong is a network? The cost, for one example and for all.</source>
        <translation>ما مقدار خطأ الشبكة؟ التكلفة، لمثال واحد ولكل الأمثلة.</translation>
    </message>
    <message>
        <source>Use the natural logarithm, ln, not the decimal one.</source>
        <translation>استعمل اللوغاريتم الطبيعي ln، لا العشري.</translation>
    </message>
    <message>
        <source>ln 0.8 is $-0.223$.</source>
        <translation>‏ln 0.8 هو $-0.223$.</translation>
    </message>
    <message>
        <source>The loop of the lecture: forward pass, **cost**, back propagation, update. The cost says how wrong the output $a$ is. It uses the natural logarithm ln, which the equations write as log.

For an example of class $y = 1$ it is $-\ln a$: the more the network believes in class 1, the smaller.</source>
        <translation>حلقة المحاضرة: المرور الأمامي، **التكلفة**، الانتشار العكسي، التحديث. تقول التكلفة ما مقدار خطأ المخرج $a$. وفيها اللوغاريتم الطبيعي ln الذي تكتبه المعادلات log.

لمثال من الصنف $y = 1$ هي $-\ln a$: كلما زاد اعتقاد الشبكة في الصنف 1 صغرت.</translation>
    </message>
    <message>
        <source>$y = 1$ and $a = 0.8$. What is the cost?</source>
        <translation>‏$y = 1$ و $a = 0.8$. ما التكلفة؟</translation>
    </message>
    <message>
        <source>$-\ln 0.8 = 0.22$</source>
        <translation>$-\ln 0.8 = 0.22$</translation>
    </message>
    <message>
        <source>With y = 0, only the second part is left.</source>
        <translation>عند ⁦y = 0⁩ لا يبقى إلا الجزء الثاني.</translation>
    </message>
    <message>
        <source>ln 0.2 is $-1.609$.</source>
        <translation>‏ln 0.2 هو $-1.609$.</translation>
    </message>
    <message>
        <source>For an example of class $y = 0$ the cost is $-\ln(1 - a)$. Both in one line: $-(y \ln a + (1 - y) \ln(1 - a))$. One of the two parts is always 0.</source>
        <translation>لمثال من الصنف $y = 0$ التكلفة $-\ln(1 - a)$. وهما معًا في سطر: $-(y \ln a + (1 - y) \ln(1 - a))$. أحد الجزأين 0 دائمًا.</translation>
    </message>
    <message>
        <source>$y = 0$ and $a = 0.8$. What is the cost?</source>
        <translation>‏$y = 0$ و $a = 0.8$. ما التكلفة؟</translation>
    </message>
    <message>
        <source>$-\ln(1 - 0.8) = -\ln 0.2 = 1.61$. The network is rather sure, and wrong: this is expensive.</source>
        <translation>‏$-\ln(1 - 0.8) = -\ln 0.2 = 1.61$. الشبكة واثقة إلى حد ما، ومخطئة: وهذا غالٍ.</translation>
    </message>
    <message>
        <source>Add both costs, and divide by $m = 2$.</source>
        <translation>اجمع التكلفتين، واقسم على $m = 2$.</translation>
    </message>
    <message>
        <source>The cost of a network is the mean over its $m$ examples: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln(1 - a))$.</source>
        <translation>تكلفة الشبكة متوسط على أمثلتها وعددها $m$: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln(1 - a))$.</translation>
    </message>
    <message>
        <source>Compute the mean, and type the number with two decimals.</source>
        <translation>احسب المتوسط، واكتب العدد بمنزلتين عشريتين.</translation>
    </message>
    <message>
        <source>A network has two examples, with the costs 0.22 and 1.61. What is $J$?</source>
        <translation>لشبكة مثالان، تكلفتاهما 0.22 و 1.61. ما قيمة $J$؟</translation>
    </message>
    <message>
        <source>$(0.22 + 1.61) / 2 = 0.92$. The example that is wrong costs the most.</source>
        <translation>$(0.22 + 1.61) / 2 = 0.92$. المثال الخاطئ أكثر كلفة.</translation>
    </message>
    <message>
        <source>The learning rate is 1, and the points are simple.</source>
        <translation>معدل التعلم 1، والنقاط بسيطة.</translation>
    </message>
    <message>
        <source>All weights of this neuron are 0, so it says $a = 0.5$ for both points, and $J = -\ln 0.5 = 0.693$. A network that guesses always has this loss.

Learning makes it smaller.</source>
        <translation>كل أوزان هذا العصبون 0، فيقول $a = 0.5$ للنقطتين، و $J = -\ln 0.5 = 0.693$. الشبكة التي تخمّن لها هذه الخسارة دائمًا.

والتعلم يصغّرها.</translation>
    </message>
    <message>
        <source>Say what the next step does to the loss. Then press Run, until the loss is below 0.1.</source>
        <translation>قل ما تفعله الخطوة التالية بالخسارة. ثم اضغط «تشغيل» حتى تصير الخسارة تحت 0.1.</translation>
    </message>
    <message>
        <source>Will the loss rise or fall with the next step?</source>
        <translation>هل ترتفع الخسارة أم تنخفض في الخطوة التالية؟</translation>
    </message>
    <message>
        <source>A step goes against the gradient. If the learning rate is not too large, the loss falls.</source>
        <translation>تسير الخطوة عكس التدرج. فإن لم يكن معدل التعلم كبيرًا جدًّا انخفضت الخسارة.</translation>
    </message>
    <message>
        <source>−ln 0.01 is 4.6. What is −ln 0.001?</source>
        <translation>⁦−ln 0.01⁩ هو 4.6. فما ⁦−ln 0.001⁩؟</translation>
    </message>
    <message>
        <source>Make both weights negative: click the line from x₁, type −5, and press Enter. Then the same for x₂.</source>
        <translation>اجعل الوزنين سالبين: انقر على الخط من x₁، واكتب ⁦−5⁩، واضغط Enter. ثم كذلك لـ x₂.</translation>
    </message>
    <message>
        <source>What if a network is sure, and wrong? Point 1 is of class 1. If the network says $a = 0.01$ for it, its cost is $-\ln 0.01$.</source>
        <translation>ماذا لو كانت الشبكة واثقة ومخطئة؟ النقطة 1 من الصنف 1. إذا قالت الشبكة لها $a = 0.01$ فتكلفتها $-\ln 0.01$.</translation>
    </message>
    <message>
        <source>Say what happens when a goes to 0. Then change a weight or the bias, so that the loss is above 3.</source>
        <translation>قل ما يحدث إذا اقتربت a من 0. ثم غيّر وزنًا أو الانحياز حتى تصير الخسارة فوق 3.</translation>
    </message>
    <message>
        <source>What does $-\ln a$ do when $a$ goes to 0?</source>
        <translation>ماذا تفعل $-\ln a$ إذا اقتربت $a$ من 0؟</translation>
    </message>
    <message>
        <source>−ln 0.1 is 2.3, −ln 0.01 is 4.6, −ln 0.001 is 6.9: being sure and wrong has no upper limit.</source>
        <translation>⁦−ln 0.1⁩ هو 2.3، و ⁦−ln 0.01⁩ هو 4.6، و ⁦−ln 0.001⁩ هو 6.9: لا حد أعلى لتكلفة الثقة مع الخطأ.</translation>
    </message>
    <message>
        <source>It goes to 1</source>
        <translation>تقترب من 1</translation>
    </message>
    <message>
        <source>It grows without limit</source>
        <translation>تنمو بلا حد</translation>
    </message>
    <message>
        <source>It stays near 0.69</source>
        <translation>تبقى قرب 0.69</translation>
    </message>
    <message>
        <source>Backward pass: the output layer</source>
        <translation>المرور العكسي: طبقة المخرجات</translation>
    </message>
    <message>
        <source>Gradient descent for Neural Networks</source>
        <translation>الانحدار التدرجي للشبكات العصبية</translation>
    </message>
    <message>
        <source>The error of the output, and the gradients of its weights and its bias.</source>
        <translation>خطأ المخرج، وتدرجات أوزانه وانحيازه.</translation>
    </message>
    <message>
        <source>The forward pass ends with $a^{[2]} = \sigma(z^{[2]})$.</source>
        <translation>ينتهي المرور الأمامي بـ $a^{[2]} = \sigma(z^{[2]})$.</translation>
    </message>
    <message>
        <source>How does the loss $J$ change when one weight grows a little? The answer is the gradient of this weight.
Back propagation computes the gradients of all weights, and it begins at the output.
This network has one example only, so you can compute every number by hand.</source>
        <translation>كيف تتغير الخسارة $J$ إذا كبر وزن واحد قليلًا؟ الجواب هو تدرج هذا الوزن.
يحسب الانتشار العكسي تدرجات كل الأوزان، ويبدأ عند المخرج.
لهذه الشبكة مثال واحد فقط، فتستطيع أن تحسب كل رقم باليد.</translation>
    </message>
    <message>
        <source>Find $a^{[2]}$ in the equations, then answer the question.</source>
        <translation>جد $a^{[2]}$ في المعادلات، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>The output is $a^{[2]} = 0.5$, and the class is $y = 1$. Where must $a^{[2]}$ go so that the loss falls?</source>
        <translation>المخرج $a^{[2]} = 0.5$، والصنف $y = 1$. إلى أين يجب أن تتحرك $a^{[2]}$ لتنخفض الخسارة؟</translation>
    </message>
    <message>
        <source>For $y = 1$ the loss is $-\ln a^{[2]}$. It falls when $a^{[2]}$ comes closer to 1.</source>
        <translation>عند $y = 1$ الخسارة $-\ln a^{[2]}$. وهي تنخفض إذا اقتربت $a^{[2]}$ من 1.</translation>
    </message>
    <message>
        <source>Up, to 1</source>
        <translation>إلى أعلى، نحو 1</translation>
    </message>
    <message>
        <source>Down, to 0</source>
        <translation>إلى أسفل، نحو 0</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>هي صحيحة كما هي</translation>
    </message>
    <message>
        <source>$a^{[2]}$ is 0.5, and $y$ is 1.</source>
        <translation>‏$a^{[2]}$ هي 0.5، و $y$ هي 1.</translation>
    </message>
    <message>
        <source>First $a^{[2]}$, then $y$: 0.5 − 1.</source>
        <translation>أولًا $a^{[2]}$ ثم $y$: ‏⁦0.5 − 1⁩.</translation>
    </message>
    <message>
        <source>The output unit is a sigmoid, and the loss is the cross-entropy. Together they have a simple derivative:

$dz^{[2]} = a^{[2]} - y$

This is the error of the output. It is negative where the output is too low.</source>
        <translation>وحدة المخرج sigmoid، والخسارة هي الإنتروبيا المتقاطعة. ومشتقتهما معًا بسيطة:

$dz^{[2]} = a^{[2]} - y$

هذا خطأ المخرج. وهو سالب حيث المخرج صغير جدًّا.</translation>
    </message>
    <message>
        <source>Type $dz^{[2]}$ into the covered cell of the equations, then press Return.</source>
        <translation>اكتب $dz^{[2]}$ في الخلية المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What is the error of the output unit?</source>
        <translation>ما خطأ وحدة المخرج؟</translation>
    </message>
    <message>
        <source>0.5 − 1 = −0.5: the output is too low by 0.5.</source>
        <translation>⁦0.5 − 1 = −0.5⁩: المخرج أصغر من اللازم بمقدار 0.5.</translation>
    </message>
    <message>
        <source>The hidden units have the outputs $a^{[1]} = 2$ and $1$.</source>
        <translation>مخرجا الوحدتين المخفيتين $a^{[1]} = 2$ و $1$.</translation>
    </message>
    <message>
        <source>Multiply each of them by $dz^{[2]} = -0.5$.</source>
        <translation>اضرب كلًّا منهما في $dz^{[2]} = -0.5$.</translation>
    </message>
    <message>
        <source>db has no factor: it is −0.5.</source>
        <translation>ليس لـ db عامل: هي ⁦−0.5⁩.</translation>
    </message>
    <message>
        <source>A weight of the output unit multiplies the output $a^{[1]}$ of one hidden unit. So its gradient is the error times this output:

$dW^{[2]} = dz^{[2]} a^{[1]T}$

For the bias, $db^{[2]} = dz^{[2]}$: it is multiplied by 1.</source>
        <translation>يُضرب وزن وحدة المخرج في مخرج $a^{[1]}$ لوحدة مخفية واحدة. إذن تدرجه هو الخطأ مضروبًا في هذا المخرج:

$dW^{[2]} = dz^{[2]} a^{[1]T}$

وللانحياز $db^{[2]} = dz^{[2]}$: فهو مضروب في 1.</translation>
    </message>
    <message>
        <source>Type $dW^{[2]}$ and $db^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>اكتب $dW^{[2]}$ و $db^{[2]}$ في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the gradients of the output unit?</source>
        <translation>ما تدرجات وحدة المخرج؟</translation>
    </message>
    <message>
        <source>The unit with the larger output has the larger gradient: −1 against −0.5.</source>
        <translation>الوحدة ذات المخرج الأكبر لها التدرج الأكبر: ⁦−1⁩ في مقابل ⁦−0.5⁩.</translation>
    </message>
    <message>
        <source>Compare the two numbers of $dW^{[2]}$ without their signs.</source>
        <translation>قارن رقمي $dW^{[2]}$ بلا إشارتيهما.</translation>
    </message>
    <message>
        <source>It is the line from hidden unit 1 to the output.</source>
        <translation>هو الخط من الوحدة المخفية 1 إلى المخرج.</translation>
    </message>
    <message>
        <source>The numbers in the equations and the lines in the network are the same weights.
The weight with the larger gradient changes more in the next update.</source>
        <translation>أرقام المعادلات وخطوط الشبكة هي الأوزان نفسها.
والوزن ذو التدرج الأكبر يتغير أكثر في التحديث التالي.</translation>
    </message>
    <message>
        <source>Point at the weight of the output unit that will change more: in the equations, or its line in the network.</source>
        <translation>أشر إلى وزن وحدة المخرج الذي سيتغير أكثر: في المعادلات، أو إلى خطه في الشبكة.</translation>
    </message>
    <message>
        <source>Minus a negative number is a positive number.</source>
        <translation>طرح عدد سالب إضافة عدد موجب.</translation>
    </message>
    <message>
        <source>In $W \coloneqq W - \alpha\, dW$, is the part after the minus sign positive or negative?</source>
        <translation>في $W \coloneqq W - \alpha\, dW$، هل الجزء بعد علامة الطرح موجب أم سالب؟</translation>
    </message>
    <message>
        <source>The update goes against the gradient: $W \coloneqq W - \alpha\, dW$.
The minus sign matters here, because $dW^{[2]}$ is negative.</source>
        <translation>يسير التحديث عكس التدرج: $W \coloneqq W - \alpha\, dW$.
علامة الطرح مهمة هنا، لأن $dW^{[2]}$ سالبة.</translation>
    </message>
    <message>
        <source>Answer the question above the network. Your answer makes the step.</source>
        <translation>أجب عن السؤال فوق الشبكة. إجابتك تُجري الخطوة.</translation>
    </message>
    <message>
        <source>Which way does the weight from hidden unit 2 to the output go?</source>
        <translation>في أي اتجاه يتغير الوزن من الوحدة المخفية 2 إلى المخرج؟</translation>
    </message>
    <message>
        <source>The gradient is negative, so minus α times the gradient is positive: −0.5 · (−0.5) = +0.25.</source>
        <translation>التدرج سالب، فناقص α ضرب التدرج موجب: ⁦−0.5 · (−0.5) = +0.25⁩.</translation>
    </message>
    <message>
        <source>$dz^{[2]} = a^{[2]} - y$ with $y = 0$.</source>
        <translation>‏$dz^{[2]} = a^{[2]} - y$ حيث $y = 0$.</translation>
    </message>
    <message>
        <source>All signs change: the output is too high now.</source>
        <translation>تنقلب كل الإشارات: المخرج الآن أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Now the same network and the same point, but its class is $y = 0$.
Only $y$ is different, so only the backward pass is different.</source>
        <translation>الآن الشبكة نفسها والنقطة نفسها، لكن صنفها $y = 0$.
لا يختلف إلا $y$، فلا يختلف إلا المرور العكسي.</translation>
    </message>
    <message>
        <source>Type the new $dz^{[2]}$ and $dW^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>اكتب $dz^{[2]}$ و $dW^{[2]}$ الجديدتين في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the error and the gradients for y = 0?</source>
        <translation>ما الخطأ والتدرجات عند ⁦y = 0⁩؟</translation>
    </message>
    <message>
        <source>The error is +0.5 now, so every gradient has the other sign and every weight goes the other way.</source>
        <translation>الخطأ الآن ⁦+0.5⁩، فتنقلب إشارة كل تدرج ويسير كل وزن في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>Backward pass: the hidden layer</source>
        <translation>المرور العكسي: الطبقة المخفية</translation>
    </message>
    <message>
        <source>How the error comes back to the hidden units. With it the six backward equations are complete.</source>
        <translation>كيف يعود الخطأ إلى الوحدات المخفية. وبهذا تكتمل معادلات المرور العكسي الست.</translation>
    </message>
    <message>
        <source>The weight from hidden unit 1 to the output is 0.5.</source>
        <translation>الوزن من الوحدة المخفية 1 إلى المخرج هو 0.5.</translation>
    </message>
    <message>
        <source>Multiply: 0.5 · (−0.5).</source>
        <translation>اضرب: ⁦0.5 · (−0.5)⁩.</translation>
    </message>
    <message>
        <source>The output unit has the error $dz^{[2]} = a^{[2]} - y = -0.5$. A hidden unit has no class to compare with.
It gets its share of the error back, over the same weight that it used in the forward pass: $W^{[2]T} dz^{[2]}$.</source>
        <translation>خطأ وحدة المخرج $dz^{[2]} = a^{[2]} - y = -0.5$. وليس للوحدة المخفية صنف تُقارن به.
يعود إليها نصيبها من الخطأ عبر الوزن نفسه الذي استعملته في المرور الأمامي: $W^{[2]T} dz^{[2]}$.</translation>
    </message>
    <message>
        <source>Look at the two weights of the output unit, then answer the question.</source>
        <translation>انظر إلى وزني وحدة المخرج، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>What is the share $W^{[2]T} dz^{[2]}$ of hidden unit 1?</source>
        <translation>ما النصيب $W^{[2]T} dz^{[2]}$ للوحدة المخفية 1؟</translation>
    </message>
    <message>
        <source>A weight of 0.5 carries half of the error back. A weight of 0 would carry nothing.</source>
        <translation>الوزن 0.5 يعيد نصف الخطأ. والوزن 0 لا يعيد شيئًا.</translation>
    </message>
    <message>
        <source>$z^{[1]}$ of hidden unit 2 is −1.</source>
        <translation>‏$z^{[1]}$ للوحدة المخفية 2 هي ⁦−1⁩.</translation>
    </message>
    <message>
        <source>Below 0 the line of $\max(0.1z, z)$ is $0.1z$. What is its slope?</source>
        <translation>تحت 0 خط $\max(0.1z, z)$ هو $0.1z$. ما ميله؟</translation>
    </message>
    <message>
        <source>On its way back the error also passes the activation of the hidden unit. There it is multiplied by the slope $g^{[1]\prime}(z^{[1]})$.
The hidden units here are leaky ReLU, $g(z) = \max(0.1z, z)$.</source>
        <translation>يمر الخطأ في طريق عودته بدالة تنشيط الوحدة المخفية أيضًا. وهناك يُضرب في الميل $g^{[1]\prime}(z^{[1]})$.
الوحدات المخفية هنا leaky ReLU، أي $g(z) = \max(0.1z, z)$.</translation>
    </message>
    <message>
        <source>Find $z^{[1]}$ of hidden unit 2 in the equations, then answer the question.</source>
        <translation>جد $z^{[1]}$ للوحدة المخفية 2 في المعادلات، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>What is the slope $g^{[1]\prime}(z^{[1]})$ of hidden unit 2?</source>
        <translation>ما الميل $g^{[1]\prime}(z^{[1]})$ للوحدة المخفية 2؟</translation>
    </message>
    <message>
        <source>Above 0 the slope is 1, below 0 it is the leak 0.1. So hidden unit 2 gets only a tenth of its share.</source>
        <translation>الميل فوق 0 هو 1، وتحته هو التسرب 0.1. فلا تنال الوحدة المخفية 2 إلا عُشر نصيبها.</translation>
    </message>
    <message>
        <source>The shares are −0.25 and +0.5.</source>
        <translation>النصيبان ⁦−0.25⁩ و ⁦+0.5⁩.</translation>
    </message>
    <message>
        <source>The slopes are 1 and 0.1.</source>
        <translation>الميلان 1 و 0.1.</translation>
    </message>
    <message>
        <source>The second one is 0.5 · 0.1.</source>
        <translation>الثاني هو ⁦0.5 · 0.1⁩.</translation>
    </message>
    <message>
        <source>Both factors together give the error of the hidden layer:

$dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

The star multiplies entry by entry: each unit has its own share and its own slope.</source>
        <translation>العاملان معًا يعطيان خطأ الطبقة المخفية:

$dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

النجمة تضرب عنصرًا في عنصر: لكل وحدة نصيبها وميلها.</translation>
    </message>
    <message>
        <source>Type $dz^{[1]}$ of both hidden units into the covered cells of the equations, then press Return.</source>
        <translation>اكتب $dz^{[1]}$ للوحدتين المخفيتين في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the errors of the hidden units?</source>
        <translation>ما خطأ كل من الوحدتين المخفيتين؟</translation>
    </message>
    <message>
        <source>−0.25 · 1 and 0.5 · 0.1. The minus sign of the second weight turns the sign of the error.</source>
        <translation>⁦−0.25 · 1⁩ و ⁦0.5 · 0.1⁩. إشارة الوزن الثاني السالبة تقلب إشارة الخطأ.</translation>
    </message>
    <message>
        <source>$x$ is (1, 2) and $dz^{[1]}$ is (−0.25, 0.05).</source>
        <translation>‏$x$ هي ⁦(1, 2)⁩ و $dz^{[1]}$ هي ⁦(−0.25, 0.05)⁩.</translation>
    </message>
    <message>
        <source>Row 1 is −0.25 · 1 and −0.25 · 2. Row 2 begins with 0.05 · 1.</source>
        <translation>الصف 1 هو ⁦−0.25 · 1⁩ و ⁦−0.25 · 2⁩. والصف 2 يبدأ بـ ⁦0.05 · 1⁩.</translation>
    </message>
    <message>
        <source>From here it goes on as in the output layer. The error of a unit times its input is the gradient of the weight, and the inputs of the hidden layer are $x$:

$dW^{[1]} = dz^{[1]} x^T$ and $db^{[1]} = dz^{[1]}$</source>
        <translation>من هنا يسير الأمر كما في طبقة المخرجات. خطأ الوحدة مضروبًا في مدخلها هو تدرج الوزن، ومدخلات الطبقة المخفية هي $x$:

‏$dW^{[1]} = dz^{[1]} x^T$ و $db^{[1]} = dz^{[1]}$</translation>
    </message>
    <message>
        <source>Type $dW^{[1]}$ and $db^{[1]}$ into the covered cells of the equations, then press Return.</source>
        <translation>اكتب $dW^{[1]}$ و $db^{[1]}$ في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the gradients of the hidden layer?</source>
        <translation>ما تدرجات الطبقة المخفية؟</translation>
    </message>
    <message>
        <source>A row for each unit and a column for each input: the gradient has the shape of the weights.</source>
        <translation>صف لكل وحدة وعمود لكل مدخل: للتدرج شكل الأوزان.</translation>
    </message>
    <message>
        <source>Two layers forward, the cost, two layers backward, the update: six presses.</source>
        <translation>طبقتان إلى الأمام، والتكلفة، وطبقتان إلى الخلف، والتحديث: ست ضغطات.</translation>
    </message>
    <message>
        <source>Step is beside the round Run button; its key is F10.</source>
        <translation>«خطوة» بجانب زر «تشغيل» المستدير؛ ومفتاحها F10.</translation>
    </message>
    <message>
        <source>These are all six backward equations: $dz$, $dW$ and $db$ of the output layer, then the same three of the hidden layer.
Now one press of Step makes one phase. The equations light up what is computed.</source>
        <translation>هذه معادلات المرور العكسي الست: $dz$ و $dW$ و $db$ لطبقة المخرجات، ثم مثلها للطبقة المخفية.
كل ضغطة الآن على «خطوة» تُجري مرحلة واحدة. وتضيء المعادلات ما يُحسب.</translation>
    </message>
    <message>
        <source>Press Step until the update is made, and watch the order: forward, cost, backward, update.</source>
        <translation>اضغط «خطوة» حتى يُجرى التحديث، وراقب الترتيب: إلى الأمام، التكلفة، إلى الخلف، التحديث.</translation>
    </message>
    <message>
        <source>For $db^{[2]}$ take the mean of −0.5 and 0.5.</source>
        <translation>لحساب $db^{[2]}$ خذ متوسط ⁦−0.5⁩ و 0.5.</translation>
    </message>
    <message>
        <source>Hidden unit 1 has the outputs 2 and 1.8: multiply each by the error of its example.</source>
        <translation>مخرجا الوحدة المخفية 1 هما 2 و 1.8: اضرب كلًّا منهما في خطأ مثاله.</translation>
    </message>
    <message>
        <source>$dW^{[2]}$: (−0.5 · 2 + 0.5 · 1.8) / 2.</source>
        <translation>‏$dW^{[2]}$: ‏⁦(−0.5 · 2 + 0.5 · 1.8) / 2⁩.</translation>
    </message>
    <message>
        <source>With $m$ examples the gradient is the mean over all of them: $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$ and $db^{[2]} = \frac{1}{m} \sum dZ^{[2]}$.
Here are two points of different classes. The output is 0.5 for both, so their errors are −0.5 and +0.5.</source>
        <translation>مع $m$ من الأمثلة يكون التدرج متوسطًا عليها كلها: $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$ و $db^{[2]} = \frac{1}{m} \sum dZ^{[2]}$.
هنا نقطتان من صنفين مختلفين. المخرج 0.5 لكلتيهما، فخطؤهما ⁦−0.5⁩ و ⁦+0.5⁩.</translation>
    </message>
    <message>
        <source>Type the first entry of $dW^{[2]}$, and $db^{[2]}$, into the covered cells of the equations, then press Return.</source>
        <translation>اكتب أول عنصر من $dW^{[2]}$، وكذلك $db^{[2]}$، في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the mean gradients of the first weight and of the bias?</source>
        <translation>ما متوسط تدرج الوزن الأول ومتوسط تدرج الانحياز؟</translation>
    </message>
    <message>
        <source>The two examples pull in opposite directions and almost cancel. What is left is what they agree on.</source>
        <translation>يجذب المثالان في اتجاهين متضادين ويكادان يتلاشيان. وما يبقى هو ما يتفقان عليه.</translation>
    </message>
    <message>
        <source>The update and the learning rate</source>
        <translation>التحديث ومعدل التعلم</translation>
    </message>
    <message>
        <source>Update of parameters</source>
        <translation>تحديث المعاملات</translation>
    </message>
    <message>
        <source>One update by hand, then a rate that is too small, good, too large, and one with which the numbers overflow.</source>
        <translation>تحديث واحد باليد، ثم معدل صغير جدًّا، وجيد، وكبير جدًّا، وآخر تفيض معه الأعداد.</translation>
    </message>
    <message>
        <source>$W^{[2]}$ is (0.5, −1) and $dW^{[2]}$ is (−1, −0.5).</source>
        <translation>‏$W^{[2]}$ هي ⁦(0.5, −1)⁩ و $dW^{[2]}$ هي ⁦(−1, −0.5)⁩.</translation>
    </message>
    <message>
        <source>The first one is 0.5 − 0.5 · (−1).</source>
        <translation>الأول هو ⁦0.5 − 0.5 · (−1)⁩.</translation>
    </message>
    <message>
        <source>Minus times minus is plus: both weights grow.</source>
        <translation>ناقص ضرب ناقص زائد: يكبر الوزنان.</translation>
    </message>
    <message>
        <source>The gradient says which way the loss rises. The update makes a step the other way:

$W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$

The learning rate $\alpha$ says how long this step is. Here it is 0.5.</source>
        <translation>يقول التدرج في أي اتجاه ترتفع الخسارة. والتحديث يخطو في الاتجاه الآخر:

‏$W \coloneqq W - \alpha\, dW$ و $b \coloneqq b - \alpha\, db$

ويقول معدل التعلم $\alpha$ كم طول هذه الخطوة. وهو هنا 0.5.</translation>
    </message>
    <message>
        <source>Type the new $W^{[2]}$ into the covered cells of the equations, then press Return.</source>
        <translation>اكتب $W^{[2]}$ الجديدة في الخلايا المغطاة من المعادلات، ثم اضغط Return.</translation>
    </message>
    <message>
        <source>What are the weights of the output unit after the update?</source>
        <translation>ما أوزان وحدة المخرج بعد التحديث؟</translation>
    </message>
    <message>
        <source>0.5 + 0.5 = 1 and −1 + 0.25 = −0.75.</source>
        <translation>⁦0.5 + 0.5 = 1⁩ و ⁦−1 + 0.25 = −0.75⁩.</translation>
    </message>
    <message>
        <source>Run is the round button at the top; its key is Ctrl+R.</source>
        <translation>«تشغيل» هو الزر المستدير في الأعلى؛ ومفتاحه Ctrl+R.</translation>
    </message>
    <message>
        <source>The counter at the top shows the iteration.</source>
        <translation>العداد في الأعلى يُظهر التكرار.</translation>
    </message>
    <message>
        <source>Now a whole data set: a disc inside a ring. The learning rate is 0.003.
Think first, then let it run: a prediction that turns out wrong teaches the most.</source>
        <translation>الآن مجموعة بيانات كاملة: قرص داخل حلقة. معدل التعلم 0.003.
فكّر أولًا ثم دعها تجري: التوقع الذي يتبين خطؤه يعلّم أكثر من غيره.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 100 iterations.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانتظر 100 تكرار.</translation>
    </message>
    <message>
        <source>What will the loss do in 100 iterations?</source>
        <translation>ماذا ستفعل الخسارة في 100 تكرار؟</translation>
    </message>
    <message>
        <source>Each step is so short that the loss hardly changes. With this rate the circle would take many thousand iterations.</source>
        <translation>كل خطوة قصيرة بحيث لا تكاد الخسارة تتغير. بهذا المعدل تحتاج الدائرة إلى آلاف كثيرة من التكرارات.</translation>
    </message>
    <message>
        <source>Fall to nearly 0</source>
        <translation>تنخفض إلى ما يقارب 0</translation>
    </message>
    <message>
        <source>Hardly change</source>
        <translation>لا تكاد تتغير</translation>
    </message>
    <message>
        <source>Jump up and down</source>
        <translation>تقفز صعودًا وهبوطًا</translation>
    </message>
    <message>
        <source>Hold the mouse button and draw a line round the points of class 1.</source>
        <translation>اضغط زر الفأرة مع السحب وارسم خطًّا حول نقاط الصنف 1.</translation>
    </message>
    <message>
        <source>Not yet 95 % right after the 200 iterations? Press Run.</source>
        <translation>لم تبلغ ⁦95 %⁩ بعد 200 تكرار؟ اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>The same start weights, but the learning rate is 1.
The boundary is the line where the output is 0.5: on one side the network says class 1, on the other class 0.</source>
        <translation>الأوزان الابتدائية نفسها، لكن معدل التعلم 1.
الحد هو الخط الذي المخرج عليه 0.5: على أحد جانبيه تقول الشبكة الصنف 1، وعلى الآخر الصنف 0.</translation>
    </message>
    <message>
        <source>Draw the boundary that you expect after 200 iterations onto the plane, then press Check. The iterations are made then.</source>
        <translation>ارسم على المستوى الحد الذي تتوقعه بعد 200 تكرار، ثم اضغط «فحص». عندئذ تُجرى التكرارات.</translation>
    </message>
    <message>
        <source>Where will the boundary be after 200 iterations?</source>
        <translation>أين يكون الحد بعد 200 تكرار؟</translation>
    </message>
    <message>
        <source>With a good rate the loss falls fast and steadily.</source>
        <translation>بمعدل جيد تنخفض الخسارة سريعًا وبانتظام.</translation>
    </message>
    <message>
        <source>The field Learning rate is below the network. Type 30 and press Return.</source>
        <translation>حقل «معدل التعلم» تحت الشبكة. اكتب 30 واضغط Return.</translation>
    </message>
    <message>
        <source>Reset is the leftmost button at the top.</source>
        <translation>«إعادة ضبط» هو زر السهم الدائري في الأعلى.</translation>
    </message>
    <message>
        <source>If a rate of 1 is good, is a rate of 30 thirty times better?
The gradient says only what happens close to the present weights. A long step leads to where it no longer holds.</source>
        <translation>إذا كان المعدل 1 جيدًا، فهل المعدل 30 أجود ثلاثين مرة؟
لا يقول التدرج إلا ما يحدث قرب الأوزان الحالية. والخطوة الطويلة تذهب إلى حيث لا يصح بعدُ.</translation>
    </message>
    <message>
        <source>Set the learning rate to 30, press Reset, then press Run and watch the loss.</source>
        <translation>اجعل معدل التعلم 30، واضغط «إعادة ضبط»، ثم «تشغيل»، وراقب الخسارة.</translation>
    </message>
    <message>
        <source>What will the loss do with a rate of 30?</source>
        <translation>ماذا ستفعل الخسارة بالمعدل 30؟</translation>
    </message>
    <message>
        <source>The step goes downhill, but it is too long: it lands on the other side, often higher than before. This is called overshooting.</source>
        <translation>تهبط الخطوة المنحدر، لكنها طويلة جدًّا: فتقع على الجانب الآخر، أعلى مما كانت غالبًا. يسمى هذا التجاوز.</translation>
    </message>
    <message>
        <source>Fall 30 times as fast</source>
        <translation>تنخفض أسرع 30 مرة</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Run is the round button at the top.</source>
        <translation>«تشغيل» هو الزر المستدير في الأعلى.</translation>
    </message>
    <message>
        <source>Nothing happens any more? Read the message at the bottom.</source>
        <translation>لم يعد يحدث شيء؟ اقرأ الرسالة في الأسفل.</translation>
    </message>
    <message>
        <source>tanh is never larger than 1, and this kept the jumps small. Leaky ReLU has no such limit: a step that is too long makes the weights larger, and larger weights make the next step longer.
Here are leaky ReLU units with a learning rate of 30.</source>
        <translation>لا تزيد tanh على 1 أبدًا، وهذا أبقى القفزات صغيرة. وليس لـ Leaky ReLU حد كهذا: الخطوة الطويلة جدًّا تكبّر الأوزان، والأوزان الأكبر تطيل الخطوة التالية.
هذه وحدات leaky ReLU بمعدل تعلم 30.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and see how it ends.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانظر كيف ينتهي.</translation>
    </message>
    <message>
        <source>How will it end?</source>
        <translation>كيف سينتهي؟</translation>
    </message>
    <message>
        <source>Each jump is longer than the one before, until a number is larger than the computer can write.</source>
        <translation>كل قفزة أطول مما قبلها، حتى يصير عدد أكبر مما يستطيع الحاسوب كتابته.</translation>
    </message>
    <message>
        <source>The loss falls to 0 in the end</source>
        <translation>تنخفض الخسارة إلى 0 في النهاية</translation>
    </message>
    <message>
        <source>The loss goes on to jump, as with tanh</source>
        <translation>تستمر الخسارة في القفز كما مع tanh</translation>
    </message>
    <message>
        <source>The numbers become too large for the computer</source>
        <translation>تصير الأعداد أكبر مما يسعه الحاسوب</translation>
    </message>
    <message>
        <source>The message offers Lower Learning Rate; press it again, or type 0.1 into the field.</source>
        <translation>تعرض الرسالة «خفض معدل التعلم»؛ اضغطه مرة أخرى، أو اكتب 0.1 في الحقل.</translation>
    </message>
    <message>
        <source>Reset brings the start weights back.</source>
        <translation>«إعادة ضبط» تعيد الأوزان الابتدائية.</translation>
    </message>
    <message>
        <source>The numbers became larger than the computer can write: the run *diverged*. More iterations cannot save it.
The way out is to go back and to make shorter steps.</source>
        <translation>صارت الأعداد أكبر مما يستطيع الحاسوب كتابته: **تباعدت** الجولة. ولن تنقذها تكرارات أخرى.
المخرج هو الرجوع وتقصير الخطوات.</translation>
    </message>
    <message>
        <source>Lower the learning rate to 0.1, press Reset, and run until 90 % of the points are right.</source>
        <translation>اجعل معدل التعلم 0.1، واضغط «إعادة ضبط»، وشغّل حتى تصح ⁦90 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Why the start weights must be random, different, and not too large.</source>
        <translation>لماذا يجب أن تكون الأوزان الابتدائية عشوائية ومختلفة وغير كبيرة جدًّا.</translation>
    </message>
    <message>
        <source>With all weights 0, what is $z^{[1]}$, and what is $a^{[1]} = \tanh(z^{[1]})$?</source>
        <translation>إذا كانت كل الأوزان 0، فما $z^{[1]}$ وما $a^{[1]} = \tanh(z^{[1]})$؟</translation>
    </message>
    <message>
        <source>Before the first iteration every weight needs a value. The simplest one is 0.
All weights and biases of this network are 0.</source>
        <translation>قبل التكرار الأول يحتاج كل وزن إلى قيمة. أبسطها 0.
كل أوزان هذه الشبكة وانحيازاتها 0.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 50 iterations.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانتظر 50 تكرارًا.</translation>
    </message>
    <message>
        <source>What will the loss do?</source>
        <translation>ماذا ستفعل الخسارة؟</translation>
    </message>
    <message>
        <source>It stays at 0.6931, which is −ln 0.5: the network says 0.5 for every point.</source>
        <translation>تبقى عند 0.6931، وهي ⁦−ln 0.5⁩: تقول الشبكة 0.5 لكل نقطة.</translation>
    </message>
    <message>
        <source>Fall fast</source>
        <translation>تنخفض سريعًا</translation>
    </message>
    <message>
        <source>Fall slowly</source>
        <translation>تنخفض ببطء</translation>
    </message>
    <message>
        <source>Stay exactly as it is</source>
        <translation>تبقى كما هي بالضبط</translation>
    </message>
    <message>
        <source>What is $a^{[1]}$ here? It is a factor of $dW^{[2]}$.</source>
        <translation>ما قيمة $a^{[1]}$ هنا؟ هي عامل في $dW^{[2]}$.</translation>
    </message>
    <message>
        <source>What is $W^{[2]}$ here? It is a factor of $dz^{[1]}$.</source>
        <translation>ما قيمة $W^{[2]}$ هنا؟ هي عامل في $dz^{[1]}$.</translation>
    </message>
    <message>
        <source>Look at the equations of the backward pass:

$dW^{[2]} = dz^{[2]} a^{[1]T}$ and $dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

Every gradient of a weight is 0, so no update changes a weight.</source>
        <translation>انظر إلى معادلات المرور العكسي:

‏$dW^{[2]} = dz^{[2]} a^{[1]T}$ و $dz^{[1]} = W^{[2]T} dz^{[2]} * g^{[1]\prime}(z^{[1]})$

تدرج كل وزن 0، فلا يغيّر أي تحديث وزنًا.</translation>
    </message>
    <message>
        <source>Scroll the equations to the backward pass and find the cause. Then answer the question.</source>
        <translation>مرّر المعادلات إلى المرور العكسي وجد السبب. ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>Why are $dW^{[2]}$ and $dW^{[1]}$ both 0?</source>
        <translation>لماذا كل من $dW^{[2]}$ و $dW^{[1]}$ هي 0؟</translation>
    </message>
    <message>
        <source>The errors are ±0.5, but $dW^{[2]}$ has the factor $a^{[1]} = 0$, and $dz^{[1]}$ has the factor $W^{[2]} = 0$.</source>
        <translation>الأخطاء ⁦±0.5⁩، لكن في $dW^{[2]}$ العامل $a^{[1]} = 0$، وفي $dz^{[1]}$ العامل $W^{[2]} = 0$.</translation>
    </message>
    <message>
        <source>The learning rate is 0</source>
        <translation>معدل التعلم 0</translation>
    </message>
    <message>
        <source>The errors of the output are all 0</source>
        <translation>أخطاء المخرج كلها 0</translation>
    </message>
    <message>
        <source>$a^{[1]} = 0$, and $W^{[2]} = 0$</source>
        <translation>‏$a^{[1]} = 0$ و $W^{[2]} = 0$</translation>
    </message>
    <message>
        <source>Look at the four small pictures of the hidden units.</source>
        <translation>انظر إلى الصور الصغيرة الأربع للوحدات المخفية.</translation>
    </message>
    <message>
        <source>Equal weights and equal errors give equal gradients.</source>
        <translation>الأوزان المتساوية والأخطاء المتساوية تعطي تدرجات متساوية.</translation>
    </message>
    <message>
        <source>So the weights must not be 0. Now every weight is 0.5.
The four hidden units have the same weights, so they compute the same number for every point.</source>
        <translation>إذن لا يجوز أن تكون الأوزان 0. الآن كل وزن 0.5.
للوحدات المخفية الأربع الأوزان نفسها، فتحسب العدد نفسه عند كل نقطة.</translation>
    </message>
    <message>
        <source>What will happen to the four hidden units?</source>
        <translation>ماذا سيحدث للوحدات المخفية الأربع؟</translation>
    </message>
    <message>
        <source>Equal units get equal gradients in every iteration. Four equal units can do no more than one.</source>
        <translation>الوحدات المتساوية لها تدرجات متساوية في كل تكرار. وأربع وحدات متساوية لا تستطيع أكثر مما تستطيعه واحدة.</translation>
    </message>
    <message>
        <source>They become different</source>
        <translation>تصير مختلفة</translation>
    </message>
    <message>
        <source>They change, but all in the same way</source>
        <translation>تتغير، لكن كلها بالطريقة نفسها</translation>
    </message>
    <message>
        <source>They do not change</source>
        <translation>لا تتغير</translation>
    </message>
    <message>
        <source>Click a warning sign to read what it says.</source>
        <translation>انقر على تنبيه لتقرأ ما يقول.</translation>
    </message>
    <message>
        <source>Random weights make the units different. But how large may they be?
Here they are drawn with a standard deviation of 10. In the microscope, most points lie where tanh is flat.</source>
        <translation>الأوزان العشوائية تجعل الوحدات مختلفة. لكن كم يجوز أن تكبر؟
هنا سُحبت بانحراف معياري 10. في المجهر تقع معظم النقاط حيث tanh مستوية.</translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations. Warning signs mark units that are saturated.</source>
        <translation>اضغط «تشغيل» وانتظر 100 تكرار. التنبيهات تميز الوحدات المشبعة.</translation>
    </message>
    <message>
        <source>Start and Start scale are in the last row of the settings, below the network.</source>
        <translation>«البدء» و«مقياس البدء» في آخر صف من الإعدادات تحت الشبكة.</translation>
    </message>
    <message>
        <source>Or click a warning sign and press Start with Xavier Weights.</source>
        <translation>أو انقر على تنبيه واضغط «البدء بأوزان Xavier».</translation>
    </message>
    <message>
        <source>Here are the same large weights again. Xavier weights are random, too, but their size fits the number of units: not so large that the units saturate, and not so small that the signal fades.</source>
        <translation>الأوزان الكبيرة نفسها مرة أخرى. أوزان Xavier عشوائية أيضًا، لكن حجمها يناسب عدد الوحدات: ليس كبيرًا فتتشبع الوحدات، ولا صغيرًا فتخفت الإشارة.</translation>
    </message>
    <message>
        <source>Choose Xavier as Start and 1 as Start scale. Then press Run until 95 % of the points are right.</source>
        <translation>اختر Xavier في «البدء» و 1 في «مقياس البدء». ثم اضغط «تشغيل» حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>What is most important for start weights?</source>
        <translation>ما أهم شيء في الأوزان الابتدائية؟</translation>
    </message>
    <message>
        <source>Random, so that the units become different; not too large, so that the slopes are not almost 0. The biases may start at 0.</source>
        <translation>أن تكون عشوائية حتى تختلف الوحدات؛ وألا تكبر جدًّا حتى لا تكون الميول قرب 0. أما الانحيازات فيجوز أن تبدأ من 0.</translation>
    </message>
    <message>
        <source>They are all equal</source>
        <translation>أن تتساوى كلها</translation>
    </message>
    <message>
        <source>They are random and not too large</source>
        <translation>أن تكون عشوائية وغير كبيرة جدًّا</translation>
    </message>
    <message>
        <source>They are as large as possible</source>
        <translation>أن تكون أكبر ما يمكن</translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation>تحتاج XOR إلى طبقة مخفية</translation>
    </message>
    <message>
        <source>Four points that no straight line separates.</source>
        <translation>أربع نقاط لا يفصلها خط مستقيم.</translation>
    </message>
    <message numerus="yes">
        <source>Replace the {n} Points</source>
        <translation>
            <numerusform>استبدال النقاط ({n})</numerusform>
            <numerusform>استبدال النقطة</numerusform>
            <numerusform>استبدال النقطتين</numerusform>
            <numerusform>استبدال النقاط ({n})</numerusform>
            <numerusform>استبدال النقاط ({n})</numerusform>
            <numerusform>استبدال النقاط ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave These {n} Lines Out</source>
        <translation>
            <numerusform>ترك هذه الأسطر ({n})</numerusform>
            <numerusform>ترك هذا السطر</numerusform>
            <numerusform>ترك هذين السطرين</numerusform>
            <numerusform>ترك هذه الأسطر ({n})</numerusform>
            <numerusform>ترك هذه الأسطر ({n})</numerusform>
            <numerusform>ترك هذه الأسطر ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines cannot be used and will be skipped:</source>
        <translation>
            <numerusform>‏{n} سطر لا يمكن استعمالها وستُتخطى:</numerusform>
            <numerusform>سطر واحد لا يمكن استعماله وسيُتخطى:</numerusform>
            <numerusform>سطران لا يمكن استعمالهما وسيُتخطيان:</numerusform>
            <numerusform>‏{n} أسطر لا يمكن استعمالها وستُتخطى:</numerusform>
            <numerusform>‏{n} سطرًا لا يمكن استعمالها وستُتخطى:</numerusform>
            <numerusform>‏{n} سطر لا يمكن استعمالها وستُتخطى:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines lack a value: {gaps}.</source>
        <translation>
            <numerusform>‏{n} سطر تنقصها قيم: {gaps}.</numerusform>
            <numerusform>سطر واحد تنقصه قيمة: {gaps}.</numerusform>
            <numerusform>سطران تنقصهما قيم: {gaps}.</numerusform>
            <numerusform>‏{n} أسطر تنقصها قيم: {gaps}.</numerusform>
            <numerusform>‏{n} سطرًا تنقصها قيم: {gaps}.</numerusform>
            <numerusform>‏{n} سطر تنقصها قيم: {gaps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes:</source>
        <translation>
            <numerusform>‏{n} صنف:</numerusform>
            <numerusform>صنف واحد:</numerusform>
            <numerusform>صنفان:</numerusform>
            <numerusform>‏{n} أصناف:</numerusform>
            <numerusform>‏{n} صنفًا:</numerusform>
            <numerusform>‏{n} صنف:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Points</source>
        <translation>
            <numerusform>لا نقاط للاستيراد</numerusform>
            <numerusform>استيراد نقطة واحدة</numerusform>
            <numerusform>استيراد نقطتين</numerusform>
            <numerusform>استيراد {n} نقاط</numerusform>
            <numerusform>استيراد {n} نقطة</numerusform>
            <numerusform>استيراد {n} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>‏{n} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>‏{n} نقاط</numerusform>
            <numerusform>‏{n} نقطة</numerusform>
            <numerusform>‏{n} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes, of which {most} can be shown:</source>
        <translation>
            <numerusform>‏{n} صنف، ويمكن إظهار {most} منها:</numerusform>
            <numerusform>صنف واحد، ويمكن إظهار {most}:</numerusform>
            <numerusform>صنفان، ويمكن إظهار {most} منها:</numerusform>
            <numerusform>‏{n} أصناف، ويمكن إظهار {most} منها:</numerusform>
            <numerusform>‏{n} صنفًا، ويمكن إظهار {most} منها:</numerusform>
            <numerusform>‏{n} صنف، ويمكن إظهار {most} منها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip {n} Lines, Import {points}</source>
        <translation>
            <numerusform>تخطي {n} سطر واستيراد {points}</numerusform>
            <numerusform>تخطي سطر واحد واستيراد {points}</numerusform>
            <numerusform>تخطي سطرين واستيراد {points}</numerusform>
            <numerusform>تخطي {n} أسطر واستيراد {points}</numerusform>
            <numerusform>تخطي {n} سطرًا واستيراد {points}</numerusform>
            <numerusform>تخطي {n} سطر واستيراد {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There will be {n} points. Undo brings back the old ones.</source>
        <translation>
            <numerusform>ستصير {n} نقطة. «تراجع» يعيد القديمة.</numerusform>
            <numerusform>ستصير نقطة واحدة. «تراجع» يعيد القديمة.</numerusform>
            <numerusform>ستصير نقطتين. «تراجع» يعيد القديمة.</numerusform>
            <numerusform>ستصير {n} نقاط. «تراجع» يعيد القديمة.</numerusform>
            <numerusform>ستصير {n} نقطة. «تراجع» يعيد القديمة.</numerusform>
            <numerusform>ستصير {n} نقطة. «تراجع» يعيد القديمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} steps are done. Hints taken: {hints}.</source>
        <translation>
            <numerusform>نُفِّذت كل الخطوات وعددها {n}. التلميحات المأخوذة: {hints}.</numerusform>
            <numerusform>نُفِّذت الخطوة الواحدة. التلميحات المأخوذة: {hints}.</numerusform>
            <numerusform>نُفِّذت الخطوتان. التلميحات المأخوذة: {hints}.</numerusform>
            <numerusform>نُفِّذت كل الخطوات وعددها {n}. التلميحات المأخوذة: {hints}.</numerusform>
            <numerusform>نُفِّذت كل الخطوات وعددها {n}. التلميحات المأخوذة: {hints}.</numerusform>
            <numerusform>نُفِّذت كل الخطوات وعددها {n}. التلميحات المأخوذة: {hints}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next hint; {n} are left.</source>
        <translation>
            <numerusform>إظهار التلميح التالي؛ لم يبق شيء.</numerusform>
            <numerusform>إظهار التلميح التالي؛ بقي واحد.</numerusform>
            <numerusform>إظهار التلميح التالي؛ بقي اثنان.</numerusform>
            <numerusform>إظهار التلميح التالي؛ بقيت {n}.</numerusform>
            <numerusform>إظهار التلميح التالي؛ بقي {n}.</numerusform>
            <numerusform>إظهار التلميح التالي؛ بقي {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <translation>
            <numerusform>‏{n} تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>‏{n} تكرارات</numerusform>
            <numerusform>‏{n} تكرارًا</numerusform>
            <numerusform>‏{n} تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{goal} of the training points within {n} iterations</source>
        <translation>
            <numerusform>‏{goal} من نقاط التدريب خلال {n} تكرار</numerusform>
            <numerusform>‏{goal} من نقاط التدريب خلال تكرار واحد</numerusform>
            <numerusform>‏{goal} من نقاط التدريب خلال تكرارين</numerusform>
            <numerusform>‏{goal} من نقاط التدريب خلال {n} تكرارات</numerusform>
            <numerusform>‏{goal} من نقاط التدريب خلال {n} تكرارًا</numerusform>
            <numerusform>‏{goal} من نقاط التدريب خلال {n} تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R² of {goal} on the training points within {n} iterations</source>
        <translation>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال {n} تكرار</numerusform>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال تكرار واحد</numerusform>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال تكرارين</numerusform>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال {n} تكرارات</numerusform>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال {n} تكرارًا</numerusform>
            <numerusform>‏R² بقيمة {goal} على نقاط التدريب خلال {n} تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of these needed at most {n} iterations, and the middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>احتاج نصفها إلى {n} تكرار على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>احتاج نصفها إلى تكرار واحد على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>احتاج نصفها إلى تكرارين على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>احتاج نصفها إلى {n} تكرارات على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>احتاج نصفها إلى {n} تكرارًا على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>احتاج نصفها إلى {n} تكرار على الأكثر، والنصف الأوسط من {lower} إلى {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>{formula}.</source>
        <translation>{formula}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points with numbers {name} from {low} to {high}.</source>
        <translation>
            <numerusform>‏{n} نقطة لها أعداد {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
            <numerusform>نقطة واحدة لها عدد {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
            <numerusform>نقطتان لهما عددا {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
            <numerusform>‏{n} نقاط لها أعداد {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
            <numerusform>‏{n} نقطة لها أعداد {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
            <numerusform>‏{n} نقطة لها أعداد {name} من ⁦{low}⁩ إلى ⁦{high}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points far from this slice are left out</source>
        <translation>
            <numerusform>تُركت {n} نقطة بعيدة عن هذا المقطع</numerusform>
            <numerusform>تُركت نقطة واحدة بعيدة عن هذا المقطع</numerusform>
            <numerusform>تُركت نقطتان بعيدتان عن هذا المقطع</numerusform>
            <numerusform>تُركت {n} نقاط بعيدة عن هذا المقطع</numerusform>
            <numerusform>تُركت {n} نقطة بعيدة عن هذا المقطع</numerusform>
            <numerusform>تُركت {n} نقطة بعيدة عن هذا المقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points lie outside</source>
        <translation>
            <numerusform>‏{n} نقطة خارج المشهد</numerusform>
            <numerusform>نقطة واحدة خارج المشهد</numerusform>
            <numerusform>نقطتان خارج المشهد</numerusform>
            <numerusform>‏{n} نقاط خارج المشهد</numerusform>
            <numerusform>‏{n} نقطة خارج المشهد</numerusform>
            <numerusform>‏{n} نقطة خارج المشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points: {each}.</source>
        <translation>
            <numerusform>‏{n} نقطة: {each}.</numerusform>
            <numerusform>نقطة واحدة: {each}.</numerusform>
            <numerusform>نقطتان: {each}.</numerusform>
            <numerusform>‏{n} نقاط: {each}.</numerusform>
            <numerusform>‏{n} نقطة: {each}.</numerusform>
            <numerusform>‏{n} نقطة: {each}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} phases / s</source>
        <translation>
            <numerusform>⁦{rate}⁩ مرحلة / ث</numerusform>
            <numerusform>⁦{rate}⁩ مرحلة / ث</numerusform>
            <numerusform>⁦{rate}⁩ مرحلة / ث</numerusform>
            <numerusform>⁦{rate}⁩ مراحل / ث</numerusform>
            <numerusform>⁦{rate}⁩ مرحلة / ث</numerusform>
            <numerusform>⁦{rate}⁩ مرحلة / ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} examples / s</source>
        <translation>
            <numerusform>⁦{rate}⁩ مثال / ث</numerusform>
            <numerusform>⁦{rate}⁩ مثال / ث</numerusform>
            <numerusform>⁦{rate}⁩ مثال / ث</numerusform>
            <numerusform>⁦{rate}⁩ أمثلة / ث</numerusform>
            <numerusform>⁦{rate}⁩ مثالًا / ث</numerusform>
            <numerusform>⁦{rate}⁩ مثال / ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} epochs / s</source>
        <translation>
            <numerusform>⁦{rate}⁩ دورة / ث</numerusform>
            <numerusform>⁦{rate}⁩ دورة / ث</numerusform>
            <numerusform>⁦{rate}⁩ دورة / ث</numerusform>
            <numerusform>⁦{rate}⁩ دورات / ث</numerusform>
            <numerusform>⁦{rate}⁩ دورة / ث</numerusform>
            <numerusform>⁦{rate}⁩ دورة / ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the m = {n} training examples.</source>
        <translation>
            <numerusform>على أمثلة التدريب وعددها ⁦m = {n}⁩.</numerusform>
            <numerusform>على مثال تدريب واحد (⁦m = 1⁩).</numerusform>
            <numerusform>على مثالي تدريب (⁦m = 2⁩).</numerusform>
            <numerusform>على أمثلة التدريب وعددها ⁦m = {n}⁩.</numerusform>
            <numerusform>على أمثلة التدريب وعددها ⁦m = {n}⁩.</numerusform>
            <numerusform>على أمثلة التدريب وعددها ⁦m = {n}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {first} and {second} are varied. The other {n} weights and biases are held at their present values. The path is projected: on it the others had other values.</source>
        <translation>
            <numerusform>لا يتغير إلا {first} و {second}. والأوزان والانحيازات الأخرى وعددها {n} مثبتة عند قيمها الحالية. المسار مُسقَط: كانت للأخرى عليه قيم أخرى.</numerusform>
            <numerusform>لا يتغير إلا {first} و {second}. والوزن أو الانحياز الآخر مثبت عند قيمته الحالية. المسار مُسقَط: كانت للآخر عليه قيم أخرى.</numerusform>
            <numerusform>لا يتغير إلا {first} و {second}. والوزنان أو الانحيازان الآخران مثبتان عند قيمهما الحالية. المسار مُسقَط: كانت للآخرَين عليه قيم أخرى.</numerusform>
            <numerusform>لا يتغير إلا {first} و {second}. والأوزان والانحيازات الأخرى وعددها {n} مثبتة عند قيمها الحالية. المسار مُسقَط: كانت للأخرى عليه قيم أخرى.</numerusform>
            <numerusform>لا يتغير إلا {first} و {second}. والأوزان والانحيازات الأخرى وعددها {n} مثبتة عند قيمها الحالية. المسار مُسقَط: كانت للأخرى عليه قيم أخرى.</numerusform>
            <numerusform>لا يتغير إلا {first} و {second}. والأوزان والانحيازات الأخرى وعددها {n} مثبتة عند قيمها الحالية. المسار مُسقَط: كانت للأخرى عليه قيم أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over all {n} training examples</source>
        <translation>
            <numerusform>على كل أمثلة التدريب وعددها {n}</numerusform>
            <numerusform>على مثال التدريب الواحد</numerusform>
            <numerusform>على مثالي التدريب</numerusform>
            <numerusform>على كل أمثلة التدريب وعددها {n}</numerusform>
            <numerusform>على كل أمثلة التدريب وعددها {n}</numerusform>
            <numerusform>على كل أمثلة التدريب وعددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over the {n} examples of its batch</source>
        <translation>
            <numerusform>على أمثلة دفعته وعددها {n}</numerusform>
            <numerusform>على مثال دفعته الواحد</numerusform>
            <numerusform>على مثالي دفعته</numerusform>
            <numerusform>على أمثلة دفعته وعددها {n}</numerusform>
            <numerusform>على أمثلة دفعته وعددها {n}</numerusform>
            <numerusform>على أمثلة دفعته وعددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it with a pencil across the screen.</source>
        <translation>جرّب بقلم تضعه على الشاشة.</translation>
    </message>
    <message>
        <source>A line can cut off one corner from the three others.</source>
        <translation>يستطيع الخط أن يفصل زاوية عن الثلاث الأخرى.</translation>
    </message>
    <message>
        <source>Four corners of a square; opposite corners have the same class. This is XOR.
The network has no hidden layer. It computes $a = \sigma(w^T x + b)$, so its boundary is where $w^T x + b = 0$: a straight line.</source>
        <translation>أربع زوايا مربع؛ للزاويتين المتقابلتين صنف واحد. هذه هي XOR.
ليس في الشبكة طبقة مخفية. تحسب $a = \sigma(w^T x + b)$، فحدها حيث $w^T x + b = 0$: خط مستقيم.</translation>
    </message>
    <message>
        <source>Look at the four points, then answer the question.</source>
        <translation>انظر إلى النقاط الأربع، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>How many of the four points can a straight line get right at most?</source>
        <translation>كم من النقاط الأربع يستطيع خط مستقيم أن يصيب على الأكثر؟</translation>
    </message>
    <message>
        <source>A line can cut off one corner. Then the opposite corner is on the wrong side.</source>
        <translation>يستطيع الخط أن يفصل زاوية. وعندئذ تكون الزاوية المقابلة على الجانب الخطأ.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>More training does not help where the network cannot express the answer.</source>
        <translation>لا ينفع تدريب أكثر إذا كانت الشبكة لا تستطيع التعبير عن الجواب.</translation>
    </message>
    <message>
        <source>Press Run and watch for 100 iterations.</source>
        <translation>اضغط «تشغيل» وراقب 100 تكرار.</translation>
    </message>
    <message>
        <source>Both classes cost the same for exactly one output.</source>
        <translation>يتساوى الصنفان في الكلفة عند مخرج واحد بالضبط.</translation>
    </message>
    <message>
        <source>−ln 0.5 = 0.69.</source>
        <translation>⁦−ln 0.5 = 0.69⁩.</translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network gives all four points nearly the same output.
Its best answer is a guess.</source>
        <translation>تبقى الخسارة قرب 0.69. تعطي الشبكة النقاط الأربع المخرج نفسه تقريبًا.
أحسن جواب لها تخمين.</translation>
    </message>
    <message>
        <source>Answer the question. The loss of one example is $-\ln a$ for $y = 1$ and $-\ln (1 - a)$ for $y = 0$.</source>
        <translation>أجب عن السؤال. خسارة مثال واحد هي $-\ln a$ عند $y = 1$ و $-\ln (1 - a)$ عند $y = 0$.</translation>
    </message>
    <message>
        <source>Which output $a$ for all four points gives the loss 0.69?</source>
        <translation>أي مخرج $a$ للنقاط الأربع كلها يعطي الخسارة 0.69؟</translation>
    </message>
    <message>
        <source>$-\ln 0.5 = 0.69$: with 0.5 the network says that it does not know.</source>
        <translation>‏$-\ln 0.5 = 0.69$: بالمخرج 0.5 تقول الشبكة إنها لا تعرف.</translation>
    </message>
    <message>
        <source>The + is above the network, at its left.</source>
        <translation>علامة ⁦+⁩ فوق الشبكة، في أولها.</translation>
    </message>
    <message>
        <source>Is one point still wrong after a while? Press New Weights, then Run.</source>
        <translation>بقيت نقطة خاطئة بعد مدة؟ اضغط «أوزان جديدة» ثم «تشغيل».</translation>
    </message>
    <message>
        <source>A hidden layer gives the output unit several lines to combine.
Each hidden unit has its own weights, and so its own line.</source>
        <translation>الطبقة المخفية تعطي وحدة المخرج عدة خطوط تجمع بينها.
لكل وحدة مخفية أوزانها، فلها خطها.</translation>
    </message>
    <message>
        <source>Press + beside “0 hidden layers” above the network. Then press Run until all four points are right.</source>
        <translation>اضغط ⁦+⁩ بجانب «بلا طبقات مخفية» فوق الشبكة. ثم اضغط «تشغيل» حتى تصح النقاط الأربع كلها.</translation>
    </message>
    <message>
        <source>The hidden units are the pictures in the middle of the network.</source>
        <translation>الوحدات المخفية هي الصور في وسط الشبكة.</translation>
    </message>
    <message>
        <source>The small picture of a unit shows its output over the plane. Each hidden unit splits the plane along one line.
The output unit adds them with its weights, and the sum has a boundary that is no straight line.</source>
        <translation>الصورة الصغيرة للوحدة تُظهر مخرجها على المستوى. كل وحدة مخفية تقسم المستوى على خط واحد.
ووحدة المخرج تجمعها بأوزانها، ولمجموعها حد ليس خطًّا مستقيمًا.</translation>
    </message>
    <message>
        <source>Point at a hidden unit to see its line on the large plane.</source>
        <translation>أشر إلى وحدة مخفية لترى خطها على المستوى الكبير.</translation>
    </message>
    <message>
        <source>Without a curve, $z^{[2]} = W^{[2]}(W^{[1]}x + b^{[1]}) + b^{[2]}$.</source>
        <translation>بلا منحنٍ تكون $z^{[2]} = W^{[2]}(W^{[1]}x + b^{[1]}) + b^{[2]}$.</translation>
    </message>
    <message>
        <source>This is again a matrix times $x$ plus a number.</source>
        <translation>وهذا أيضًا مصفوفة في $x$ زائد عدد.</translation>
    </message>
    <message>
        <source>The hidden units use $\tanh$, which is not a straight line. This is important.</source>
        <translation>تستعمل الوحدات المخفية $\tanh$، وليست خطًّا مستقيمًا. وهذا مهم.</translation>
    </message>
    <message>
        <source>Think of hidden units with $g(z) = z$, then answer the question.</source>
        <translation>فكّر في وحدات مخفية فيها $g(z) = z$، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>Could linear hidden units, with g(z) = z, solve XOR?</source>
        <translation>هل تستطيع وحدات مخفية خطية، ⁦g(z) = z⁩، أن تحل XOR؟</translation>
    </message>
    <message>
        <source>Sums of straight lines are straight. The activation makes the difference.</source>
        <translation>مجموع الخطوط المستقيمة مستقيم. دالة التنشيط هي ما يصنع الفرق.</translation>
    </message>
    <message>
        <source>Yes, with enough units</source>
        <translation>نعم، بوحدات كافية</translation>
    </message>
    <message>
        <source>Yes, with enough layers</source>
        <translation>نعم، بطبقات كافية</translation>
    </message>
    <message>
        <source>No, the boundary is still a straight line</source>
        <translation>لا، يبقى الحد خطًّا مستقيمًا</translation>
    </message>
    <message>
        <source>Width is also luck</source>
        <translation>العرض حظ أيضًا</translation>
    </message>
    <message>
        <source>Two hidden units can solve XOR, but often they do not. Eight nearly always do.</source>
        <translation>تستطيع وحدتان مخفيتان حل XOR، لكنهما كثيرًا ما لا تحلانها. وثمانٍ تحلها دائمًا تقريبًا.</translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; it begins again with other random weights.</source>
        <translation>«أوزان جديدة» هو زر النرد؛ يبدأ من جديد بأوزان عشوائية أخرى.</translation>
    </message>
    <message>
        <source>Let each start run until the loss does not change any more.</source>
        <translation>دع كل بداية تجري حتى لا تتغير الخسارة بعد ذلك.</translation>
    </message>
    <message>
        <source>The grey curves in the loss plot are the starts before.</source>
        <translation>المنحنيات الرمادية في رسم الخسارة هي البدايات السابقة.</translation>
    </message>
    <message>
        <source>Two ReLU units are enough for XOR: there are weights with which all four points are right.
But training begins at random weights and only goes downhill.</source>
        <translation>وحدتا ReLU تكفيان لـ XOR: توجد أوزان تصح معها النقاط الأربع كلها.
لكن التدريب يبدأ بأوزان عشوائية ولا يسير إلا نزولًا.</translation>
    </message>
    <message>
        <source>Answer the question. Then try three starts: press Run for a while, then New Weights, and again.</source>
        <translation>أجب عن السؤال. ثم جرّب ثلاث بدايات: اضغط «تشغيل» مدة، ثم «أوزان جديدة»، وهكذا.</translation>
    </message>
    <message>
        <source>You start many times from random weights. How often will the two units solve XOR?</source>
        <translation>تبدأ مرات كثيرة بأوزان عشوائية. كم مرة تحل الوحدتان XOR؟</translation>
    </message>
    <message>
        <source>In less than half of the starts. In the others the loss stops falling at a higher value.</source>
        <translation>في أقل من نصف البدايات. وفي غيرها تتوقف الخسارة عن الانخفاض عند قيمة أعلى.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>أحيانًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Gradient descent only goes downhill from where it stands.</source>
        <translation>الانحدار التدرجي لا يسير إلا نزولًا من حيث هو.</translation>
    </message>
    <message>
        <source>The same weights give the same run.</source>
        <translation>الأوزان نفسها تعطي الجولة نفسها.</translation>
    </message>
    <message>
        <source>A start that fails is stuck: the gradient is almost 0, but the loss is not. With ReLU often a unit is dead, or both units do the same work.
Which start is lucky cannot be seen beforehand.</source>
        <translation>البداية الفاشلة عالقة: التدرج يكاد يكون 0، والخسارة ليست كذلك. ومع ReLU كثيرًا ما تكون وحدة ميتة، أو تقوم الوحدتان بالعمل نفسه.
ولا يُعرف من قبل أي بداية محظوظة.</translation>
    </message>
    <message>
        <source>Look at the final values of the loss curves, then answer the question.</source>
        <translation>انظر إلى القيم الأخيرة لمنحنيات الخسارة، ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>A start is stuck. What helps?</source>
        <translation>بداية عالقة. ما الذي ينفع؟</translation>
    </message>
    <message>
        <source>Where the gradient is 0, more iterations change nothing.</source>
        <translation>حيث التدرج 0 لا تغيّر تكرارات أخرى شيئًا.</translation>
    </message>
    <message>
        <source>More iterations</source>
        <translation>تكرارات أكثر</translation>
    </message>
    <message>
        <source>Other start weights or more units</source>
        <translation>أوزان ابتدائية أخرى أو وحدات أكثر</translation>
    </message>
    <message>
        <source>The + and − of a layer are above its units.</source>
        <translation>علامتا ⁦+⁩ و ⁦−⁩ لكل طبقة فوق وحداتها.</translation>
    </message>
    <message>
        <source>Press Reset before Run to begin from the start weights.</source>
        <translation>اضغط «إعادة ضبط» قبل «تشغيل» للبدء من الأوزان الابتدائية.</translation>
    </message>
    <message>
        <source>Now more units. Each one is a new chance: only some of them have to begin at a useful place.
This is one reason why networks are wider than they would need to be.</source>
        <translation>الآن وحدات أكثر. كل واحدة فرصة جديدة: يكفي أن يبدأ بعضها في موضع نافع.
وهذا من أسباب أن الشبكات أعرض مما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Press + above the hidden layer until it has 8 units. Then press Run until all four points are right.</source>
        <translation>اضغط ⁦+⁩ فوق الطبقة المخفية حتى تصير وحداتها 8. ثم اضغط «تشغيل» حتى تصح النقاط الأربع كلها.</translation>
    </message>
    <message>
        <source>Two lines leave the plane open at one side at least.</source>
        <translation>خطان يتركان المستوى مفتوحًا من جانب على الأقل.</translation>
    </message>
    <message>
        <source>Luck is one thing, being able to is another. Here is a disc inside a ring, and two tanh units.
Each unit brings one line, and two lines cannot close round the disc.</source>
        <translation>الحظ شيء، والقدرة شيء آخر. هنا قرص داخل حلقة، ووحدتا tanh.
كل وحدة تأتي بخط، وخطان لا يحيطان بالقرص.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 200 iterations.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانتظر 200 تكرار.</translation>
    </message>
    <message>
        <source>Can two units get all points right, if you try many starts?</source>
        <translation>هل تستطيع وحدتان أن تصيبا كل النقاط إن جرّبت بدايات كثيرة؟</translation>
    </message>
    <message>
        <source>Two units give a strip or a corner, not a closed line. More than a tenth of the points stay wrong.</source>
        <translation>تعطي وحدتان شريطًا أو زاوية، لا خطًّا مغلقًا. ويبقى أكثر من عُشر النقاط خاطئًا.</translation>
    </message>
    <message>
        <source>Yes, with a lucky start</source>
        <translation>نعم، ببداية محظوظة</translation>
    </message>
    <message>
        <source>No, with no start</source>
        <translation>لا، بأي بداية</translation>
    </message>
    <message>
        <source>Three lines can form a triangle.</source>
        <translation>ثلاثة خطوط يمكن أن تكوّن مثلثًا.</translation>
    </message>
    <message>
        <source>Three units need some luck: press New Weights when they are stuck, or take a fourth unit.</source>
        <translation>تحتاج ثلاث وحدات إلى بعض الحظ: اضغط «أوزان جديدة» إذا علقت، أو خذ وحدة رابعة.</translation>
    </message>
    <message>
        <source>How many units does the circle need? Add one after the other and see when the boundary closes.</source>
        <translation>إلى كم وحدة تحتاج الدائرة؟ أضف واحدة بعد أخرى وانظر متى ينغلق الحد.</translation>
    </message>
    <message>
        <source>Press + above the layer, then Run, until 97 % of the points are right with at most 4 units.</source>
        <translation>اضغط ⁦+⁩ فوق الطبقة، ثم «تشغيل»، حتى تصح ⁦97 %⁩ من النقاط بما لا يزيد على 4 وحدات.</translation>
    </message>
    <message>
        <source>Depth and the vanishing gradient</source>
        <translation>العمق وتلاشي التدرج</translation>
    </message>
    <message>
        <source>Six layers of sigmoid learn nothing. The same six layers of tanh do.</source>
        <translation>ست طبقات sigmoid لا تتعلم شيئًا. والطبقات الست نفسها من tanh تتعلم.</translation>
    </message>
    <message>
        <source>One hidden layer of sigmoid units. The circle is no problem for it.
Remember how long it takes.</source>
        <translation>طبقة مخفية واحدة من وحدات sigmoid. ليست الدائرة مشكلة لها.
تذكر كم تستغرق.</translation>
    </message>
    <message>
        <source>Press Run until 95 % of the points are right.</source>
        <translation>اضغط «تشغيل» حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>The error has a long way back to the first layer.</source>
        <translation>طريق الخطأ رجوعًا إلى الطبقة الأولى طويل.</translation>
    </message>
    <message>
        <source>Warning signs at the layers say what happens there.</source>
        <translation>التنبيهات عند الطبقات تقول ما يحدث هناك.</translation>
    </message>
    <message>
        <source>Now six hidden layers of sigmoid, one after the other, with the same data and the same learning rate.</source>
        <translation>الآن ست طبقات مخفية من sigmoid واحدة بعد الأخرى، بالبيانات نفسها ومعدل التعلم نفسه.</translation>
    </message>
    <message>
        <source>Will six layers learn the circle faster than one?</source>
        <translation>هل تتعلم ست طبقات الدائرة أسرع من واحدة؟</translation>
    </message>
    <message>
        <source>The loss stays near 0.69. The network could express the circle, but the first layers get almost no gradient.</source>
        <translation>تبقى الخسارة قرب 0.69. تستطيع الشبكة التعبير عن الدائرة، لكن الطبقات الأولى لا يكاد يصلها تدرج.</translation>
    </message>
    <message>
        <source>Yes, more layers can do more</source>
        <translation>نعم، الطبقات الأكثر تستطيع أكثر</translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation>بالسرعة نفسها تقريبًا</translation>
    </message>
    <message>
        <source>No, they will hardly learn at all</source>
        <translation>لا، لن تكاد تتعلم أبدًا</translation>
    </message>
    <message>
        <source>0.25 · 0.25 = 0.0625, for two layers.</source>
        <translation>⁦0.25 · 0.25 = 0.0625⁩ لطبقتين.</translation>
    </message>
    <message>
        <source>0.0625 · 0.0625 · 0.0625.</source>
        <translation>⁦0.0625 · 0.0625 · 0.0625⁩.</translation>
    </message>
    <message>
        <source>Each layer multiplies the error by its slope: $dz^{[l]} = W^{[l+1]T} dz^{[l+1]} * g^{[l]\prime}(z^{[l]})$.
The slope of the sigmoid is 0.25 at most. Six layers multiply it six times.</source>
        <translation>تضرب كل طبقة الخطأ في ميلها: $dz^{[l]} = W^{[l+1]T} dz^{[l+1]} * g^{[l]\prime}(z^{[l]})$.
وميل sigmoid لا يزيد على 0.25. وست طبقات تضربه ست مرات.</translation>
    </message>
    <message>
        <source>Compute the largest factor that six layers can have.</source>
        <translation>احسب أكبر عامل يمكن لست طبقات.</translation>
    </message>
    <message>
        <source>What is $0.25^6$?</source>
        <translation>ما قيمة $0.25^6$؟</translation>
    </message>
    <message>
        <source>At most 0.00024 of the error arrives, and less where the slope is smaller. This is the vanishing gradient.</source>
        <translation>لا يصل من الخطأ إلا 0.00024 على الأكثر، وأقل منه حيث الميل أصغر. هذا هو تلاشي التدرج.</translation>
    </message>
    <message>
        <source>The weights are the lines between the units.</source>
        <translation>الأوزان هي الخطوط بين الوحدات.</translation>
    </message>
    <message>
        <source>The first layer begins at the inputs, the last one ends at the output.</source>
        <translation>تبدأ الطبقة الأولى عند المدخلات، وتنتهي الأخيرة عند المخرج.</translation>
    </message>
    <message>
        <source>The gradients tell the same. Point at a weight to read its gradient $dW$.</source>
        <translation>تقول التدرجات الشيء نفسه. أشر إلى وزن لتقرأ تدرجه $dW$.</translation>
    </message>
    <message>
        <source>Point at a weight of the first layer, then at a weight of the last one, and compare the two gradients.</source>
        <translation>أشر إلى وزن من الطبقة الأولى، ثم إلى وزن من الأخيرة، وقارن التدرجين.</translation>
    </message>
    <message>
        <source>The activations are the cards below the network.</source>
        <translation>دوال التنشيط هي البطاقات تحت الشبكة.</translation>
    </message>
    <message>
        <source>Press Reset first to begin from the start weights.</source>
        <translation>اضغط «إعادة ضبط» أولًا للبدء من الأوزان الابتدائية.</translation>
    </message>
    <message>
        <source>Is it stuck? Press New Weights, then Run.</source>
        <translation>هل علقت؟ اضغط «أوزان جديدة» ثم «تشغيل».</translation>
    </message>
    <message>
        <source>The slope of tanh is up to 1, four times that of the sigmoid. Where $z$ is near 0, almost all of the error passes.
So the same six layers can learn.</source>
        <translation>يصل ميل tanh إلى 1، أربعة أضعاف ميل sigmoid. وحيث $z$ قرب 0 يمر الخطأ كله تقريبًا.
فتستطيع الطبقات الست نفسها أن تتعلم.</translation>
    </message>
    <message>
        <source>Choose tanh as the activation and set the learning rate to 0.3. Then press Run until 95 % of the points are right.</source>
        <translation>اختر tanh دالةَ تنشيط واجعل معدل التعلم 0.3. ثم اضغط «تشغيل» حتى تصح ⁦95 %⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Which slope stays the same, however many of them are multiplied?</source>
        <translation>أي ميل يبقى كما هو مهما ضُرب في نفسه؟</translation>
    </message>
    <message>
        <source>So depth is no free gift: the error must come back through every layer.
This is why deep networks use activations whose slope is not small.</source>
        <translation>إذن ليس العمق هدية مجانية: على الخطأ أن يعود عبر كل طبقة.
لذلك تستعمل الشبكات العميقة دوال تنشيط ميلها ليس صغيرًا.</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>أجب عن السؤال.</translation>
    </message>
    <message>
        <source>Which of these slopes does not shrink the error, in however many layers?</source>
        <translation>أي هذه الميول لا يصغّر الخطأ مهما كثرت الطبقات؟</translation>
    </message>
    <message>
        <source>1 · 1 · 1 … stays 1. But a ReLU unit with z below 0 passes nothing back.</source>
        <translation>‏⁦1 · 1 · 1 …⁩ يبقى 1. لكن وحدة ReLU التي z فيها تحت 0 لا تعيد شيئًا.</translation>
    </message>
    <message>
        <source>Sigmoid: 0.25 or less</source>
        <translation>‏Sigmoid: ‏0.25 أو أقل</translation>
    </message>
    <message>
        <source>tanh: 1 at z = 0, less elsewhere</source>
        <translation>‏tanh: ‏1 عند ⁦z = 0⁩، وأقل في غيره</translation>
    </message>
    <message>
        <source>ReLU: 1 for every z above 0</source>
        <translation>‏ReLU: ‏1 عند كل z فوق 0</translation>
    </message>
    <message>
        <source>Overfitting and the penalty</source>
        <translation>فرط التخصيص والجزاء</translation>
    </message>
    <message>
        <source>A network that learns its training points by heart, and two ways to prevent it.</source>
        <translation>شبكة تحفظ نقاط تدريبها عن ظهر قلب، وطريقتان لمنع ذلك.</translation>
    </message>
    <message>
        <source>The loss plot has two curves: training and test.</source>
        <translation>في رسم الخسارة منحنيان: للتدريب وللاختبار.</translation>
    </message>
    <message>
        <source>The two losses are also shown at the top right.</source>
        <translation>الخسارتان مكتوبتان أيضًا أعلى النافذة.</translation>
    </message>
    <message>
        <source>30 points are for training, and 30 for testing: the network never learns from the test points. They show what it does with new points.
The classes overlap, so no boundary gets everything right. Training uses Adam here, a faster rule than plain gradient descent.</source>
        <translation>30 نقطة للتدريب و 30 للاختبار: لا تتعلم الشبكة أبدًا من نقاط الاختبار. وهي تبيّن ما تفعله بنقاط جديدة.
الصنفان متداخلان، فلا حد يصيب كل شيء. يستعمل التدريب هنا Adam، وهي قاعدة أسرع من الانحدار التدرجي البسيط.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 400 iterations.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانتظر 400 تكرار.</translation>
    </message>
    <message>
        <source>The training loss falls to almost 0. What will the test loss do?</source>
        <translation>تنخفض خسارة التدريب إلى ما يقارب 0. فماذا ستفعل خسارة الاختبار؟</translation>
    </message>
    <message>
        <source>At first the network learns what both sets have in common, then the chance of its 30 training points. This is overfitting.</source>
        <translation>تتعلم الشبكة أولًا ما هو مشترك بين المجموعتين، ثم مصادفات نقاط تدريبها الثلاثين. هذا هو فرط التخصيص.</translation>
    </message>
    <message>
        <source>Fall to almost 0, too</source>
        <translation>تنخفض إلى ما يقارب 0 أيضًا</translation>
    </message>
    <message>
        <source>Fall at first, then rise</source>
        <translation>تنخفض أولًا ثم ترتفع</translation>
    </message>
    <message>
        <source>The timeline is the line with the round mark below the loss plot.</source>
        <translation>الخط الزمني هو الخط ذو العلامة المستديرة تحت رسم الخسارة.</translation>
    </message>
    <message>
        <source>Look for the lowest place of the dashed curve and go to this iteration.</source>
        <translation>ابحث عن أخفض موضع في المنحنى المتقطع وانتقل إلى ذلك التكرار.</translation>
    </message>
    <message>
        <source>Somewhere on the way the test loss was lowest. Who stops there has the best network for new points. This is called *early stopping*.
The boundary there was simpler, too.</source>
        <translation>في موضع ما من الطريق كانت خسارة الاختبار أصغر ما تكون. من يتوقف هناك تكون له أحسن شبكة لنقاط جديدة. يسمى هذا **التوقف المبكر**.
وكان الحد هناك أبسط أيضًا.</translation>
    </message>
    <message>
        <source>Pause, then drag the mark of the timeline below the loss curves back to where the test loss is lowest.</source>
        <translation>أوقف مؤقتًا، ثم اسحب علامة الخط الزمني تحت منحنيات الخسارة إلى حيث خسارة الاختبار أصغر ما تكون.</translation>
    </message>
    <message>
        <source>Penalty and Penalty rate are in the settings below the network.</source>
        <translation>«الجزاء» و«معدل الجزاء» في الإعدادات تحت الشبكة.</translation>
    </message>
    <message>
        <source>A boundary with many bends needs large weights. The L2 penalty adds a price for large weights to the loss: $J + \frac{\lambda}{2} \sum w^2$.
Training now looks for a compromise.</source>
        <translation>الحد الكثير الانحناءات يحتاج إلى أوزان كبيرة. وجزاء L2 يضيف إلى الخسارة ثمنًا للأوزان الكبيرة: $J + \frac{\lambda}{2} \sum w^2$.
فيبحث التدريب الآن عن حل وسط.</translation>
    </message>
    <message>
        <source>Choose L2 as Penalty and 0.1 as Penalty rate, press Reset, then Run for 300 iterations.</source>
        <translation>اختر L2 في «الجزاء» و 0.1 في «معدل الجزاء»، واضغط «إعادة ضبط»، ثم «تشغيل» مدة 300 تكرار.</translation>
    </message>
    <message>
        <source>With the penalty, what will the training loss do?</source>
        <translation>مع الجزاء، ماذا ستفعل خسارة التدريب؟</translation>
    </message>
    <message>
        <source>The weights stay small, so the network cannot learn every single point by heart. Training and test loss stay close together.</source>
        <translation>تبقى الأوزان صغيرة، فلا تستطيع الشبكة أن تحفظ كل نقطة. وتبقى خسارتا التدريب والاختبار متقاربتين.</translation>
    </message>
    <message>
        <source>Fall to almost 0 as before</source>
        <translation>تنخفض إلى ما يقارب 0 كما من قبل</translation>
    </message>
    <message>
        <source>Stay higher than before</source>
        <translation>تبقى أعلى مما كانت</translation>
    </message>
    <message>
        <source>Rise without end</source>
        <translation>ترتفع بلا نهاية</translation>
    </message>
    <message>
        <source>Compare the two losses with those of the first step.</source>
        <translation>قارن الخسارتين بخسارتي الخطوة الأولى.</translation>
    </message>
    <message>
        <source>The best means against overfitting is more data. Here are 1000 points from the same source, and no penalty.
With many points, chance does not pay: a bend round a single point costs more than it gains.</source>
        <translation>أحسن علاج لفرط التخصيص بيانات أكثر. هنا 1000 نقطة من المصدر نفسه، بلا جزاء.
مع نقاط كثيرة لا تنفع المصادفة: الانحناء حول نقطة واحدة يكلف أكثر مما يُكسب.</translation>
    </message>
    <message>
        <source>Answer the question, then press Run and wait for 300 iterations.</source>
        <translation>أجب عن السؤال، ثم اضغط «تشغيل» وانتظر 300 تكرار.</translation>
    </message>
    <message>
        <source>How far apart will training loss and test loss be after 300 iterations?</source>
        <translation>كم تتباعد خسارة التدريب وخسارة الاختبار بعد 300 تكرار؟</translation>
    </message>
    <message>
        <source>500 training points show what is common and what is chance.</source>
        <translation>500 نقطة تدريب تبيّن ما هو مشترك وما هو مصادفة.</translation>
    </message>
    <message>
        <source>As far as before</source>
        <translation>بقدر ما كانتا من قبل</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>تتقاربان</translation>
    </message>
    <message>
        <source>Learning: the whole loop</source>
        <translation>التعلم: الحلقة كلها</translation>
    </message>
    <message>
        <source>Initialise, then loop: forward pass, cost, back propagation, update.</source>
        <translation>تهيئة، ثم حلقة: المرور الأمامي، التكلفة، الانتشار العكسي، التحديث.</translation>
    </message>
    <message>
        <source>New Weights is the button with the dice; its key is Ctrl+Shift+N.</source>
        <translation>«أوزان جديدة» هو زر النرد؛ ومفتاحه Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>You know all parts now. The lecture puts them together: *initialise the parameters*, then *loop n times: forward pass, compute cost, back propagation, update parameters*.
The first part is done once: random weights, and biases of 0.</source>
        <translation>عرفت الآن كل الأجزاء. والمحاضرة تجمعها: **تهيئة المعاملات**، ثم **التكرار n مرة: المرور الأمامي، حساب التكلفة، الانتشار العكسي، تحديث المعاملات**.
يُنفذ الجزء الأول مرة واحدة: أوزان عشوائية، وانحيازات 0.</translation>
    </message>
    <message>
        <source>Press New Weights to initialise the parameters, and watch the lines of the network.</source>
        <translation>اضغط «أوزان جديدة» لتهيئة المعاملات، وراقب خطوط الشبكة.</translation>
    </message>
    <message>
        <source>Each press of Step computes one layer.</source>
        <translation>كل ضغطة على «خطوة» تحسب طبقة واحدة.</translation>
    </message>
    <message>
        <source>The lit part of the equations is the phase that was made last.</source>
        <translation>الجزء المضيء من المعادلات هو آخر مرحلة أُجريت.</translation>
    </message>
    <message>
        <source>The loop begins with the forward pass, layer by layer: $Z^{[1]}, A^{[1]}$, then $Z^{[2]}, A^{[2]}$. Each step here is one phase.
All four examples go through at once, as columns of one matrix; the equations show one of them, or with Whole Batch all.</source>
        <translation>تبدأ الحلقة بالمرور الأمامي طبقة بعد طبقة: $Z^{[1]}, A^{[1]}$ ثم $Z^{[2]}, A^{[2]}$. كل خطوة هنا مرحلة واحدة.
تمر الأمثلة الأربعة كلها معًا أعمدةً في مصفوفة واحدة؛ تعرض المعادلات أحدها، أو كلها مع «الدفعة كلها».</translation>
    </message>
    <message>
        <source>Press Step until the output layer is computed. Then answer the question.</source>
        <translation>اضغط «خطوة» حتى تُحسب طبقة المخرجات. ثم أجب عن السؤال.</translation>
    </message>
    <message>
        <source>There are 3 hidden units and 4 examples. What shape has $A^{[1]}$?</source>
        <translation>توجد 3 وحدات مخفية و 4 أمثلة. ما شكل $A^{[1]}$؟</translation>
    </message>
    <message>
        <source>A row for each unit, a column for each example.</source>
        <translation>صف لكل وحدة، وعمود لكل مثال.</translation>
    </message>
    <message>
        <source>3 × 4</source>
        <translation>⁦3 × 4⁩</translation>
    </message>
    <message>
        <source>4 × 3</source>
        <translation>⁦4 × 3⁩</translation>
    </message>
    <message>
        <source>The cost comes after the last layer of the forward pass.</source>
        <translation>تأتي التكلفة بعد آخر طبقة من المرور الأمامي.</translation>
    </message>
    <message>
        <source>Gone too far? Step on: the loop comes round again. Or step back with the button beside Run.</source>
        <translation>تجاوزتها؟ تابع الخطوات: تعود الحلقة من جديد. أو ارجع خطوة بالزر بجانب «تشغيل».</translation>
    </message>
    <message>
        <source>The cost compares the outputs with the classes: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln (1 - a))$.
It is one number for all examples, and it is what learning makes small.</source>
        <translation>تقارن التكلفة المخرجات بالأصناف: $J = -\frac{1}{m} \sum (y \ln a + (1 - y) \ln (1 - a))$.
هي عدد واحد لكل الأمثلة، وهي ما يصغّره التعلم.</translation>
    </message>
    <message>
        <source>Press Step until the cost is computed.</source>
        <translation>اضغط «خطوة» حتى تُحسب التكلفة.</translation>
    </message>
    <message>
        <source>$dZ^{[1]}$ needs $dZ^{[2]}$.</source>
        <translation>‏$dZ^{[1]}$ تحتاج إلى $dZ^{[2]}$.</translation>
    </message>
    <message>
        <source>Back propagation computes $dZ$, $dW$ and $db$ of every layer. No weight changes in this phase.</source>
        <translation>يحسب الانتشار العكسي $dZ$ و $dW$ و $db$ لكل طبقة. ولا يتغير أي وزن في هذه المرحلة.</translation>
    </message>
    <message>
        <source>Answer the question, then press Step to see which layer comes first.</source>
        <translation>أجب عن السؤال، ثم اضغط «خطوة» لترى أي طبقة تأتي أولًا.</translation>
    </message>
    <message>
        <source>In which order does back propagation go through the layers?</source>
        <translation>بأي ترتيب يمر الانتشار العكسي بالطبقات؟</translation>
    </message>
    <message>
        <source>The error is known at the output first. From there it goes back.</source>
        <translation>يُعرف الخطأ عند المخرج أولًا. ومن هناك يرجع.</translation>
    </message>
    <message>
        <source>From layer 1 to layer 2</source>
        <translation>من الطبقة 1 إلى الطبقة 2</translation>
    </message>
    <message>
        <source>From layer 2 to layer 1</source>
        <translation>من الطبقة 2 إلى الطبقة 1</translation>
    </message>
    <message>
        <source>The order does not matter</source>
        <translation>لا يهم الترتيب</translation>
    </message>
    <message>
        <source>The update goes against the gradient, that is downhill.</source>
        <translation>يسير التحديث عكس التدرج، أي نزولًا.</translation>
    </message>
    <message>
        <source>The update comes after the backward pass of layer 1.</source>
        <translation>يأتي التحديث بعد المرور العكسي للطبقة 1.</translation>
    </message>
    <message>
        <source>The update ends the iteration: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$ for all layers at once.
Then the loop begins again with the new parameters.</source>
        <translation>ينهي التحديث التكرار: $W \coloneqq W - \alpha\, dW$ و $b \coloneqq b - \alpha\, db$ لكل الطبقات معًا.
ثم تبدأ الحلقة من جديد بالمعاملات الجديدة.</translation>
    </message>
    <message>
        <source>Answer the question, then press Step until the update is made, and compare the loss at the top right.</source>
        <translation>أجب عن السؤال، ثم اضغط «خطوة» حتى يُجرى التحديث، وقارن الخسارة أعلى النافذة.</translation>
    </message>
    <message>
        <source>What will this update do to the loss?</source>
        <translation>ماذا سيفعل هذا التحديث بالخسارة؟</translation>
    </message>
    <message>
        <source>A step against the gradient lowers the loss, if it is not too long.</source>
        <translation>الخطوة عكس التدرج تخفض الخسارة إن لم تكن طويلة جدًّا.</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>يخفضها</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>يرفعها</translation>
    </message>
    <message>
        <source>That was one iteration. Run repeats the loop: the same four parts, again and again.
No single iteration does much. Many together solve XOR.</source>
        <translation>كان ذلك تكرارًا واحدًا. و«تشغيل» يكرر الحلقة: الأجزاء الأربعة نفسها مرة بعد مرة.
لا يفعل تكرار واحد الكثير. والكثير منها معًا يحل XOR.</translation>
    </message>
    <message>
        <source>Press Run until all four points are right.</source>
        <translation>اضغط «تشغيل» حتى تصح النقاط الأربع كلها.</translation>
    </message>
    <message>
        <source>Which part needs the results of which other part?</source>
        <translation>أي جزء يحتاج إلى نتائج أي جزء؟</translation>
    </message>
    <message>
        <source>All of learning is this loop. In the next lesson you write it yourself.</source>
        <translation>التعلم كله هو هذه الحلقة. وفي الدرس التالي تكتبها بنفسك.</translation>
    </message>
    <message>
        <source>Answer the question without looking back.</source>
        <translation>أجب عن السؤال دون الرجوع إلى ما سبق.</translation>
    </message>
    <message>
        <source>Which order is right?</source>
        <translation>أي ترتيب صحيح؟</translation>
    </message>
    <message>
        <source>Outputs, then their cost, then the gradients of the cost, then the update that uses them.</source>
        <translation>المخرجات، ثم تكلفتها، ثم تدرجات التكلفة، ثم التحديث الذي يستعملها.</translation>
    </message>
    <message>
        <source>forward pass, cost, back propagation, update</source>
        <translation>المرور الأمامي، التكلفة، الانتشار العكسي، التحديث</translation>
    </message>
    <message>
        <source>cost, forward pass, update, back propagation</source>
        <translation>التكلفة، المرور الأمامي، التحديث، الانتشار العكسي</translation>
    </message>
    <message>
        <source>back propagation, forward pass, update, cost</source>
        <translation>الانتشار العكسي، التحديث، المرور الأمامي، التكلفة</translation>
    </message>
    <message>
        <source>update, forward pass, cost, back propagation</source>
        <translation>التحديث، المرور الأمامي، التكلفة، الانتشار العكسي</translation>
    </message>
    <message>
        <source>Exercise: your own network</source>
        <translation>التمرين: شبكتك أنت</translation>
    </message>
    <message>
        <source>Write the six functions yourself. The program checks each one and then trains with your code.</source>
        <translation>اكتب الدوال الست بنفسك. يفحص البرنامج كل واحدة ثم يدرّب بكودك.</translation>
    </message>
    <message>
        <source>A row for each unit, a column for each input: `W1` has `layer_sizes[1]` rows and `layer_sizes[0]` columns.</source>
        <translation>صف لكل وحدة وعمود لكل مدخل: في `W1` عدد `layer_sizes[1]` من الصفوف و `layer_sizes[0]` من الأعمدة.</translation>
    </message>
    <message>
        <source>`random.standard_normal((rows, columns))` draws weights. Multiply them by a number such as 0.5, so that no unit is saturated.</source>
        <translation>تسحب `random.standard_normal((rows, columns))` أوزانًا. اضربها في عدد مثل 0.5 حتى لا تتشبع وحدة.</translation>
    </message>
    <message>
        <source>`b1 = np.zeros((layer_sizes[1], 1))`</source>
        <translation>`b1 = np.zeros((layer_sizes[1], 1))`</translation>
    </message>
    <message>
        <source>The exercise pane holds the skeleton of this network in NumPy. Each `...` is to be replaced by your code; the comment behind it says the shape.
Begin with `initialize`: random weights, and biases of 0. `layer_sizes` is `[2, 4, 1]` here.</source>
        <translation>في لوحة التمرين هيكل هذه الشبكة في NumPy. ضع كودك مكان كل `...`؛ والتعليق بعدها يقول الشكل.
ابدأ بـ `initialize`: أوزان عشوائية، وانحيازات 0. و `layer_sizes` هنا هي `[2, 4, 1]`.</translation>
    </message>
    <message>
        <source>Write `initialize`, then press Check. The other functions can wait.</source>
        <translation>اكتب `initialize`، ثم اضغط «فحص». والدوال الأخرى تنتظر.</translation>
    </message>
    <message>
        <source>The matrix product is `W1 @ X`, not `W1 * X`.</source>
        <translation>جداء المصفوفات هو `W1 @ X`، لا `W1 * X`.</translation>
    </message>
    <message>
        <source>The sigmoid is `1 / (1 + np.exp(-Z2))`.</source>
        <translation>دالة sigmoid هي `1 / (1 + np.exp(-Z2))`.</translation>
    </message>
    <message>
        <source>`b1` has one column. NumPy adds it to every column of `W1 @ X`.</source>
        <translation>‏`b1` عمود واحد. تضيفه NumPy إلى كل عمود من `W1 @ X`.</translation>
    </message>
    <message>
        <source>The forward pass over all $m$ examples at once, a column for each example:

$Z^{[1]} = W^{[1]} X + b^{[1]}$ and $A^{[1]} = \tanh(Z^{[1]})$

$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ and $A^{[2]} = \sigma(Z^{[2]})$</source>
        <translation>المرور الأمامي على الأمثلة كلها معًا وعددها $m$، عمود لكل مثال:

‏$Z^{[1]} = W^{[1]} X + b^{[1]}$ و $A^{[1]} = \tanh(Z^{[1]})$

‏$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ و $A^{[2]} = \sigma(Z^{[2]})$</translation>
    </message>
    <message>
        <source>Write `forward`, then press Check.</source>
        <translation>اكتب `forward`، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>`np.log` is the natural logarithm, as in the lecture.</source>
        <translation>‏`np.log` هو اللوغاريتم الطبيعي، كما في المحاضرة.</translation>
    </message>
    <message>
        <source>`Y * np.log(A2)` has a number for each example; `np.sum` adds them.</source>
        <translation>في `Y * np.log(A2)` عدد لكل مثال؛ و `np.sum` تجمعها.</translation>
    </message>
    <message>
        <source>Do not forget the minus sign and the division by `m`.</source>
        <translation>لا تنس علامة الطرح والقسمة على `m`.</translation>
    </message>
    <message>
        <source>The cost is the mean cross-entropy: one number for all examples.

$J = -\frac{1}{m} \sum (y \log a + (1 - y) \log (1 - a))$</source>
        <translation>التكلفة متوسط الإنتروبيا المتقاطعة: عدد واحد لكل الأمثلة.

$J = -\frac{1}{m} \sum (y \log a + (1 - y) \log (1 - a))$</translation>
    </message>
    <message>
        <source>Write `cost`, then press Check.</source>
        <translation>اكتب `cost`، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>The transposed matrix is `A1.T`, and the matrix product is `@`.</source>
        <translation>المصفوفة المنقولة هي `A1.T`، وجداء المصفوفات `@`.</translation>
    </message>
    <message>
        <source>`np.sum(dZ2, axis=1, keepdims=True) / m` keeps the shape of a column.</source>
        <translation>‏`np.sum(dZ2, axis=1, keepdims=True) / m` تُبقي شكل العمود.</translation>
    </message>
    <message>
        <source>`W2.T @ dZ2` is the error that comes back. Multiply it entry by entry with `*` by the slope of tanh.</source>
        <translation>‏`W2.T @ dZ2` هي الخطأ العائد. اضربها عنصرًا في عنصر بـ `*` في ميل tanh.</translation>
    </message>
    <message>
        <source>The six backward equations, for all examples at once. The mean over the examples is in $dW$ and $db$, not in $dZ$:

$dZ^{[2]} = A^{[2]} - Y$ and $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$

$dZ^{[1]} = W^{[2]T} dZ^{[2]} * (1 - A^{[1]} * A^{[1]})$

$db$ is the mean of $dZ$ over the examples, and $dW^{[1]}$ is like $dW^{[2]}$, with $X$ in place of $A^{[1]}$.</source>
        <translation>معادلات المرور العكسي الست لكل الأمثلة معًا. المتوسط على الأمثلة في $dW$ و $db$، لا في $dZ$:

‏$dZ^{[2]} = A^{[2]} - Y$ و $dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]T}$

$dZ^{[1]} = W^{[2]T} dZ^{[2]} * (1 - A^{[1]} * A^{[1]})$

‏$db$ متوسط $dZ$ على الأمثلة، و $dW^{[1]}$ مثل $dW^{[2]}$ وفيها $X$ مكان $A^{[1]}$.</translation>
    </message>
    <message>
        <source>Write `backward`, then press Check. It names the first quantity that differs.</source>
        <translation>اكتب `backward`، ثم اضغط «فحص». يسمي الفحص أول كمية مختلفة.</translation>
    </message>
    <message>
        <source>`W1 = W1 - learning_rate * dW1` makes a new array.</source>
        <translation>‏`W1 = W1 - learning_rate * dW1` تنشئ مصفوفة جديدة.</translation>
    </message>
    <message>
        <source>Four lines: W1, b1, W2 and b2.</source>
        <translation>أربعة أسطر: W1 و b1 و W2 و b2.</translation>
    </message>
    <message>
        <source>The update: $W \coloneqq W - \alpha\, dW$ and $b \coloneqq b - \alpha\, db$, for both layers.
Make new arrays. `W1 -= ...` would change the array that was handed in.</source>
        <translation>التحديث: $W \coloneqq W - \alpha\, dW$ و $b \coloneqq b - \alpha\, db$ للطبقتين.
أنشئ مصفوفات جديدة. فإن `W1 -= ...` تغيّر المصفوفة المسلَّمة نفسها.</translation>
    </message>
    <message>
        <source>Write `update`, then press Check.</source>
        <translation>اكتب `update`، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>Begin with `parameters = initialize(layer_sizes, seed)`.</source>
        <translation>ابدأ بـ `parameters = initialize(layer_sizes, seed)`.</translation>
    </message>
    <message>
        <source>The loop is `for i in range(n_iterations):` with five lines in it.</source>
        <translation>الحلقة هي `for i in range(n_iterations):` وفيها خمسة أسطر.</translation>
    </message>
    <message>
        <source>`cache = forward(X, parameters)`, then `costs.append(cost(cache[&quot;A2&quot;], Y))`, then `backward` and `update`.</source>
        <translation>‏`cache = forward(X, parameters)`، ثم `costs.append(cost(cache[&quot;A2&quot;], Y))`، ثم `backward` و `update`.</translation>
    </message>
    <message>
        <source>All parts are there. `train` is the loop of the lecture: initialise once, then `n_iterations` times forward pass, cost, back propagation, update.
Put the cost of each iteration into the list `costs`.</source>
        <translation>كل الأجزاء موجودة. و `train` هي حلقة المحاضرة: تهيئة مرة واحدة، ثم `n_iterations` مرة: المرور الأمامي، التكلفة، الانتشار العكسي، التحديث.
ضع تكلفة كل تكرار في القائمة `costs`.</translation>
    </message>
    <message>
        <source>Write `train`, then press Check.</source>
        <translation>اكتب `train`، ثم اضغط «فحص».</translation>
    </message>
    <message>
        <source>The button is in the exercise pane, beside Check.</source>
        <translation>الزر في لوحة التمرين بجانب «فحص».</translation>
    </message>
    <message>
        <source>Now your code makes the iterations of this window: the boundary and the loss come from your functions.
Think before you press the button: what will the loss curve look like?</source>
        <translation>الآن يُجري كودك تكرارات هذه النافذة: الحد والخسارة من دوالك.
فكّر قبل أن تضغط الزر: كيف سيبدو منحنى الخسارة؟</translation>
    </message>
    <message>
        <source>Press Train with My Code, then Run, and let it make 100 iterations.</source>
        <translation>اضغط «التدريب بكودي»، ثم «تشغيل»، ودعه يُجري 100 تكرار.</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>ثلاثة أصناف</translation>
    </message>
    <message>
        <source>One output for each class, softmax to make probabilities of them, and the same dZ as before.</source>
        <translation>مخرج لكل صنف، و softmax لتجعل منها احتمالات، و dZ كما من قبل.</translation>
    </message>
    <message>
        <source>The outputs are at the right of the network.</source>
        <translation>المخرجات في يمين الشبكة.</translation>
    </message>
    <message>
        <source>Rest the pointer on the lowest of the three pictures.</source>
        <translation>ضع المؤشر على أسفل الصور الثلاث.</translation>
    </message>
    <message>
        <source>One output with a sigmoid tells two classes apart. Here are three, so there are three output units, one for each class.

The target of an example has three rows, too: a 1 for its class and 0 for the others. This is called one-hot.</source>
        <translation>مخرج واحد مع sigmoid يميز صنفين. وهنا ثلاثة، فتوجد ثلاث وحدات مخرج، واحدة لكل صنف.

وللقيمة المستهدفة لمثال ثلاثة صفوف أيضًا: 1 لصنفه و 0 لغيره. يسمى هذا الترميز الأحادي (one-hot).</translation>
    </message>
    <message>
        <source>Point at the last output unit: it is the one of class 2.</source>
        <translation>أشر إلى آخر وحدة مخرج: هي وحدة الصنف 2.</translation>
    </message>
    <message>
        <source>The three powers are 7.39, 2.72 and 1.</source>
        <translation>القوى الثلاث هي 7.39 و 2.72 و 1.</translation>
    </message>
    <message>
        <source>Divide the first one by the sum of all three.</source>
        <translation>اقسم الأولى على مجموع الثلاث.</translation>
    </message>
    <message>
        <source>Each output unit has its own $z$. For the point $x_1 = 2$, $x_2 = 1$ they are $z = (2, 1, 0)$.

Softmax makes probabilities of them: $a_k = e^{z_k} / (e^{z_1} + e^{z_2} + e^{z_3})$.</source>
        <translation>لكل وحدة مخرج $z$ خاصة بها. عند النقطة $x_1 = 2$ و $x_2 = 1$ هي $z = (2, 1, 0)$.

وتجعل منها softmax احتمالات: $a_k = e^{z_k} / (e^{z_1} + e^{z_2} + e^{z_3})$.</translation>
    </message>
    <message>
        <source>Compute the output of class 0, the first one, and type it. Two decimals are enough.</source>
        <translation>احسب مخرج الصنف 0، أي الأول، واكتبه. تكفي منزلتان عشريتان.</translation>
    </message>
    <message>
        <source>What is $a_1$ for $z = (2, 1, 0)$?</source>
        <translation>ما قيمة $a_1$ عند $z = (2, 1, 0)$؟</translation>
    </message>
    <message>
        <source>$e^2 = 7.39$, $e^1 = 2.72$ and $e^0 = 1$ add up to 11.11, and $7.39 / 11.11 = 0.67$.</source>
        <translation>مجموع $e^2 = 7.39$ و $e^1 = 2.72$ و $e^0 = 1$ هو 11.11، و $7.39 / 11.11 = 0.67$.</translation>
    </message>
    <message>
        <source>0.67 + 0.24 + 0.09</source>
        <translation>⁦0.67 + 0.24 + 0.09⁩</translation>
    </message>
    <message>
        <source>The other two outputs are 0.24 and 0.09. Each output depends on all three $z$ of its example, because of the sum below.</source>
        <translation>المخرجان الآخران 0.24 و 0.09. كل مخرج يعتمد على قيم $z$ الثلاث لمثاله، بسبب المجموع في المقام.</translation>
    </message>
    <message>
        <source>Think of what the three outputs of an example are together, and answer.</source>
        <translation>فكّر فيما تكونه المخرجات الثلاثة لمثال معًا، وأجب.</translation>
    </message>
    <message>
        <source>What do the three outputs of one example add up to?</source>
        <translation>ما مجموع المخرجات الثلاثة لمثال واحد؟</translation>
    </message>
    <message>
        <source>The sum below is the sum of the three powers above, so the shares add up to 1.</source>
        <translation>المجموع في المقام هو مجموع القوى الثلاث في البسط، فمجموع الحصص 1.</translation>
    </message>
    <message>
        <source>It depends on z</source>
        <translation>يعتمد على z</translation>
    </message>
    <message>
        <source>What is the target of class 1 for a point of class 0?</source>
        <translation>ما القيمة المستهدفة للصنف 1 عند نقطة من الصنف 0؟</translation>
    </message>
    <message>
        <source>$y = (1, 0, 0)$, so $y_2 = 0$.</source>
        <translation>‏$y = (1, 0, 0)$، إذن $y_2 = 0$.</translation>
    </message>
    <message>
        <source>The loss of an example is $-\log$ of the output of its own class: $-\sum y_k \log a_k$, where only one $y_k$ is not 0.

And back propagation begins as with two classes: $dZ = A - Y$.</source>
        <translation>خسارة مثال هي $-\log$ لمخرج صنفه: $-\sum y_k \log a_k$، حيث $y_k$ واحدة فقط ليست 0.

ويبدأ الانتشار العكسي كما في صنفين: $dZ = A - Y$.</translation>
    </message>
    <message>
        <source>Our point is of class 0, and the output of class 1 is 0.24. Compute dz of that output.</source>
        <translation>نقطتنا من الصنف 0، ومخرج الصنف 1 هو 0.24. احسب dz لذلك المخرج.</translation>
    </message>
    <message>
        <source>What is $dz_2 = a_2 - y_2$?</source>
        <translation>ما قيمة $dz_2 = a_2 - y_2$؟</translation>
    </message>
    <message>
        <source>The point is not of class 1, so the target is 0 and the output is too large by all of 0.24.</source>
        <translation>ليست النقطة من الصنف 1، فالقيمة المستهدفة 0، والمخرج أكبر من اللازم بكل ما فيه: 0.24.</translation>
    </message>
    <message>
        <source>The accuracy is in the bar at the top.</source>
        <translation>الدقة في الشريط العلوي.</translation>
    </message>
    <message>
        <source>Three clouds of points. Between each two classes there is one straight border, where their outputs are equal.

The colour of the plane is that of the class with the largest output.</source>
        <translation>ثلاث سحب من النقاط. بين كل صنفين حد مستقيم واحد، يتساوى عليه مخرجاهما.

ولون المستوى لون الصنف ذي المخرج الأكبر.</translation>
    </message>
    <message>
        <source>Press Run for 20 iterations or more, until 95 % of the training points are right.</source>
        <translation>اضغط «تشغيل» 20 تكرارًا أو أكثر، حتى تصح ⁦95 %⁩ من نقاط التدريب.</translation>
    </message>
    <message>
        <source>Now one class is a ring round another. Straight borders cannot close round a ring.</source>
        <translation>الآن أحد الأصناف حلقة حول آخر. لا تحيط حدود مستقيمة بحلقة.</translation>
    </message>
    <message>
        <source>Press Run and wait for 100 iterations.</source>
        <translation>اضغط «تشغيل» وانتظر 100 تكرار.</translation>
    </message>
    <message>
        <source>The + for layers is above the network, the + for units above the layer.</source>
        <translation>علامة ⁦+⁩ للطبقات فوق الشبكة، و ⁦+⁩ للوحدات فوق الطبقة.</translation>
    </message>
    <message>
        <source>A hidden layer gives bent borders, as with two classes. Softmax stays at the end.</source>
        <translation>الطبقة المخفية تعطي حدودًا منحنية كما في صنفين. وتبقى softmax في النهاية.</translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until 95 % are right.</source>
        <translation>أضف طبقة مخفية واجعل وحداتها 8. ثم اضغط «إعادة ضبط»، ثم «تشغيل» حتى تصح ⁦95 %⁩.</translation>
    </message>
    <message>
        <source>Learning a number</source>
        <translation>تعلُّم عدد</translation>
    </message>
    <message>
        <source>A linear output and the squared error: the network draws a curve through points, and R² says how well.</source>
        <translation>مخرج خطي والخطأ التربيعي: ترسم الشبكة منحنى عبر النقاط، وتقول R² ما جودته.</translation>
    </message>
    <message>
        <source>The product is $0.5 \cdot 2$.</source>
        <translation>الجداء هو $0.5 \cdot 2$.</translation>
    </message>
    <message>
        <source>Add the bias.</source>
        <translation>أضف الانحياز.</translation>
    </message>
    <message>
        <source>Until now the network said which class a point is of. Here it says a number: how large $y$ is for a given $x$.

The output has no sigmoid, because a number can be of any size: $a = z = w x + b$. This is called a linear output.</source>
        <translation>حتى الآن قالت الشبكة من أي صنف النقطة. وهنا تقول عددًا: ما قيمة $y$ عند $x$ معطاة.

ليس للمخرج sigmoid، لأن العدد قد يكون بأي حجم: $a = z = w x + b$. يسمى هذا مخرجًا خطيًّا.</translation>
    </message>
    <message>
        <source>The weight is w = 0.5 and the bias is b = 1. Compute the output for x = 2, and type it.</source>
        <translation>الوزن ⁦w = 0.5⁩ والانحياز ⁦b = 1⁩. احسب المخرج عند ⁦x = 2⁩، واكتبه.</translation>
    </message>
    <message>
        <source>What is $a = w x + b$?</source>
        <translation>ما قيمة $a = w x + b$؟</translation>
    </message>
    <message>
        <source>$0.5 \cdot 2 + 1 = 2$. On the plane, the line of the network is at 2 there.</source>
        <translation>‏$0.5 \cdot 2 + 1 = 2$. على المستوى يكون خط الشبكة هناك عند 2.</translation>
    </message>
    <message>
        <source>First the error a − y.</source>
        <translation>أولًا الخطأ ⁦a − y⁩.</translation>
    </message>
    <message>
        <source>Square it, then take half.</source>
        <translation>ربّعه، ثم خذ النصف.</translation>
    </message>
    <message>
        <source>The point is at $y = 1.5$. The loss is half of the squared error: $\frac{1}{2} (a - y)^2$.

Twice as far away costs four times as much.</source>
        <translation>النقطة عند $y = 1.5$. والخسارة نصف مربع الخطأ: $\frac{1}{2} (a - y)^2$.

ضعف البعد يكلف أربعة أضعاف.</translation>
    </message>
    <message>
        <source>Compute the loss of this point.</source>
        <translation>احسب خسارة هذه النقطة.</translation>
    </message>
    <message>
        <source>What is $\frac{1}{2} (a - y)^2$?</source>
        <translation>ما قيمة $\frac{1}{2} (a - y)^2$؟</translation>
    </message>
    <message>
        <source>The error is $2 - 1.5 = 0.5$, its square is 0.25, and half of that is 0.125.</source>
        <translation>الخطأ $2 - 1.5 = 0.5$، ومربعه 0.25، ونصفه 0.125.</translation>
    </message>
    <message>
        <source>The network&apos;s line is above the point.</source>
        <translation>خط الشبكة فوق النقطة.</translation>
    </message>
    <message>
        <source>$w \coloneqq w - \alpha \, dw$</source>
        <translation>$w \coloneqq w - \alpha \, dw$</translation>
    </message>
    <message>
        <source>The slope of the loss at the output is simply the error: $dz = a - y$. The factor $\frac{1}{2}$ is there so that no 2 is left.

So $dw = (a - y) \, x$ and $db = a - y$, as you know them.</source>
        <translation>ميل الخسارة عند المخرج هو الخطأ نفسه: $dz = a - y$. وُضع العامل $\frac{1}{2}$ حتى لا يبقى 2.

إذن $dw = (a - y) \, x$ و $db = a - y$، كما تعرفهما.</translation>
    </message>
    <message>
        <source>Say which way the weight will go. The program then makes one iteration.</source>
        <translation>قل في أي اتجاه يتغير الوزن. بعدها يُجري البرنامج تكرارًا واحدًا.</translation>
    </message>
    <message>
        <source>Will w become larger or smaller?</source>
        <translation>هل تصير w أكبر أم أصغر؟</translation>
    </message>
    <message>
        <source>The output is too large, so a − y is positive, and x = 2 is positive. So dw is positive, and w becomes smaller.</source>
        <translation>المخرج أكبر من اللازم، إذن ⁦a − y⁩ موجبة، و ⁦x = 2⁩ موجبة. إذن dw موجبة، فتصير w أصغر.</translation>
    </message>
    <message>
        <source>Without a hidden layer, the output is w x + b for every x.</source>
        <translation>بلا طبقة مخفية يكون المخرج ⁦w x + b⁩ لكل x.</translation>
    </message>
    <message>
        <source>Now 100 points along a curve. There is no accuracy for numbers: a number is never exactly right.

Instead there is $R^2$: 1 if all points are hit, and 0 if the network does no better than the mean of all $y$.</source>
        <translation>الآن 100 نقطة على امتداد منحنى. ليست للأعداد دقة: لا يكون عدد صحيحًا تمامًا أبدًا.

وبدلًا منها $R^2$: هي 1 إذا أُصيبت كل النقاط، و 0 إذا لم تكن الشبكة أجود من متوسط كل $y$.</translation>
    </message>
    <message>
        <source>The network has no hidden layer. What can it draw?</source>
        <translation>ليس في الشبكة طبقة مخفية. ماذا تستطيع أن ترسم؟</translation>
    </message>
    <message>
        <source>w x + b is a straight line. It cannot follow the waves, so R² stays near 0.</source>
        <translation>‏⁦w x + b⁩ خط مستقيم. لا يستطيع أن يتبع الموج، فتبقى R² قرب 0.</translation>
    </message>
    <message>
        <source>Any curve</source>
        <translation>أي منحنى</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>خطًّا مستقيمًا</translation>
    </message>
    <message>
        <source>A wave</source>
        <translation>موجة</translation>
    </message>
    <message>
        <source>R² is in the bar at the top.</source>
        <translation>‏R² في الشريط العلوي.</translation>
    </message>
    <message>
        <source>Each tanh unit brings one bend. The output layer adds the bends up, each with its own weight.</source>
        <translation>كل وحدة tanh تأتي بانحناء واحد. وتجمع طبقة المخرجات الانحناءات، كلًّا بوزنه.</translation>
    </message>
    <message>
        <source>Add a hidden layer and make it 8 units wide. Then press Reset, and Run until R² is at least 0.95.</source>
        <translation>أضف طبقة مخفية واجعل وحداتها 8. ثم اضغط «إعادة ضبط»، ثم «تشغيل» حتى لا تقل R² عن 0.95.</translation>
    </message>
    <message>
        <source>It is beside R², at the top of the window.</source>
        <translation>هي بجانب R²، أعلى النافذة.</translation>
    </message>
    <message>
        <source>Type it as it stands there.</source>
        <translation>اكتبها كما هي هناك.</translation>
    </message>
    <message>
        <source>$R^2$ has no unit. The RMSE has that of $y$: it is about how far a point is from the curve.

It is the root of the mean of $(a - y)^2$. The loss $J$ is half of that mean.</source>
        <translation>ليس لـ $R^2$ وحدة. ولـ RMSE وحدة $y$: هي نحو بُعد النقطة عن المنحنى.

وهي جذر متوسط $(a - y)^2$. والخسارة $J$ نصف ذلك المتوسط.</translation>
    </message>
    <message>
        <source>Read the RMSE in the bar at the top, and type it.</source>
        <translation>اقرأ RMSE في الشريط العلوي، واكتبها.</translation>
    </message>
    <message>
        <source>How far from the curve are the points, about?</source>
        <translation>كم تبعد النقاط عن المنحنى تقريبًا؟</translation>
    </message>
    <message>
        <source>The points scatter round the curve. What is left of the error is their scatter, which nothing can predict.</source>
        <translation>تتناثر النقاط حول المنحنى. وما يبقى من الخطأ هو تناثرها، ولا شيء يستطيع التنبؤ به.</translation>
    </message>
</context>
</TS>
