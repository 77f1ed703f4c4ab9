<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its name, note and marks are removed. The heart rate that was measured in it stays in the history.</source>
        <translation>Se quitan su nombre, su nota y sus marcas. La frecuencia cardíaca que se midió en ella permanece en el historial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Ctrl+M marks a moment</source>
        <translation>Ctrl+M marca un momento</translation>
    </message>
    <message>
        <source>1 mark, Ctrl+M sets another</source>
        <translation>1 marca, Ctrl+M añade otra</translation>
    </message>
    <message numerus="yes">
        <source>%n marks, Ctrl+M sets another</source>
        <translation>
            <numerusform>%n marca, Ctrl+M añade otra</numerusform>
            <numerusform>%n marcas, Ctrl+M añade otra</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Opens the settings of the history</source>
        <translation>Abre los ajustes del historial</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Marks this moment of the activity, Ctrl+M</source>
        <translation>Marca este momento de la actividad, Ctrl+M</translation>
    </message>
    <message>
        <source>An activity needs a connected watch.</source>
        <translation>Una actividad necesita un reloj conectado.</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Detener actividad</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Iniciar actividad</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Edit activity</source>
        <translation>Editar actividad</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Una actividad necesita un nombre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>No activity in this time. Start one on the live page to find a range again by its name.</source>
        <translation>No hay ninguna actividad en este tiempo. Inicie una en la página En vivo para volver a encontrar un periodo por su nombre.</translation>
    </message>
</context>
<context>
    <name>ActivityMarks</name>
    <message>
        <source>Activity %1, running</source>
        <translation>Actividad %1, en curso</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Actividad %1</translation>
    </message>
</context>
<context>
    <name>ActivityName</name>
    <message>
        <source>%1 night</source>
        <translation>%1 por la noche</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <translation>%1 por la mañana</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <translation>%1 por la tarde</translation>
    </message>
    <message>
        <source>%1 evening</source>
        <translation>%1 por la noche</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A pattern, not a text: d is the day, MMMM the month.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>runs since %1</source>
        <translation>en curso desde el %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Add alarm</source>
        <translation>Añadir alarma</translation>
    </message>
    <message>
        <source>Edit alarm</source>
        <translation>Editar alarma</translation>
    </message>
</context>
<context>
    <name>AlarmForm</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>como 7:00</translation>
    </message>
    <message>
        <source>Without a day it rings once, at the next such time.</source>
        <translation>Sin un día suena una vez, a la próxima hora así.</translation>
    </message>
    <message>
        <source>It rings on these days.</source>
        <translation>Suena estos días.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AlarmsCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Add alarm</source>
        <translation>Añadir alarma</translation>
    </message>
    <message>
        <source>The watch has room for ten alarms.</source>
        <translation>En el reloj caben diez alarmas.</translation>
    </message>
    <message>
        <source>The watch gets all of them together; alarms that were set elsewhere are removed then.</source>
        <translation>El reloj las recibe todas juntas; las alarmas puestas en otro sitio se eliminan entonces.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 bpm now, and beyond that level for %2 s. Neobeat is not a medical device.</source>
        <translation>Ahora %1&#xa0;ppm, y más allá de ese nivel desde hace %2&#xa0;s. Neobeat no es un producto sanitario.</translation>
    </message>
    <message>
        <source>The watch</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>%1 has %2 % left.</source>
        <translation>%1: queda un %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The battery of the watch is low</source>
        <translation>La batería del reloj está baja</translation>
    </message>
    <message>
        <source>%1 can be taken off its charger.</source>
        <translation>%1 puede retirarse del cargador.</translation>
    </message>
    <message>
        <source>The watch is charged</source>
        <translation>El reloj está cargado</translation>
    </message>
    <message>
        <source>%1 has been out of reach for %2 min. Neobeat keeps trying.</source>
        <translation>%1 está fuera de alcance desde hace %2&#xa0;min. Neobeat sigue intentándolo.</translation>
    </message>
    <message>
        <source>The watch is not connected</source>
        <translation>El reloj no está conectado</translation>
    </message>
    <message>
        <source>Heart rate above %1 bpm</source>
        <translation>Frecuencia cardíaca por encima de %1&#xa0;ppm</translation>
    </message>
    <message>
        <source>Heart rate below %1 bpm</source>
        <translation>Frecuencia cardíaca por debajo de %1&#xa0;ppm</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so Neobeat shows alerts in its window.</source>
        <translation>Este escritorio no muestra notificaciones, así que Neobeat muestra los avisos en su ventana.</translation>
    </message>
    <message>
        <source>As notifications of the desktop, also while the window is closed.</source>
        <translation>Como notificaciones del escritorio, también con la ventana cerrada.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batería baja</translation>
    </message>
    <message>
        <source>Once, when the battery of the watch falls to a level.</source>
        <translation>Una vez, cuando la batería del reloj baja a un nivel.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nivel de batería</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Battery charged</source>
        <translation>Batería cargada</translation>
    </message>
    <message>
        <source>When the watch can be taken off its charger.</source>
        <translation>Cuando el reloj puede retirarse del cargador.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>When the watch does not come back; not when you disconnect it.</source>
        <translation>Cuando el reloj no vuelve; no cuando usted lo desconecta.</translation>
    </message>
    <message>
        <source>Lost for</source>
        <translation>Perdido durante</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>The watch was reset or paired again; without its new key nothing can be recorded.</source>
        <translation>El reloj se restableció o se emparejó de nuevo; sin su nueva clave no se puede grabar nada.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Mostrar un ejemplo</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Este escritorio no muestra notificaciones.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>No beating heart, no moving transitions; also when the desktop has its animations off.</source>
        <translation>Sin corazón que late ni transiciones animadas; también cuando el escritorio tiene sus animaciones desactivadas.</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>Tray and start</source>
        <translation>Bandeja e inicio</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en marcha en la bandeja</translation>
    </message>
    <message>
        <source>Neobeat stays connected and goes on recording when the window is closed, where the desktop has a tray.</source>
        <translation>Neobeat permanece conectado y sigue registrando al cerrar la ventana, si el escritorio tiene una bandeja.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>The desktop may ask you whether that is allowed.</source>
        <translation>El escritorio puede preguntarle si se permite.</translation>
    </message>
    <message>
        <source>Without a window: in the tray, or minimised where there is none.</source>
        <translation>Sin ventana: en la bandeja, o minimizado donde no la hay.</translation>
    </message>
</context>
<context>
    <name>BandKey</name>
    <message>
        <source>deep sleep</source>
        <translation>sueño profundo</translation>
    </message>
    <message>
        <source>light sleep</source>
        <translation>sueño ligero</translation>
    </message>
    <message>
        <source>not worn</source>
        <translation>sin llevar</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
</context>
<context>
    <name>BatteryCard</name>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Cargada: %1</translation>
    </message>
</context>
<context>
    <name>BatteryText</name>
    <message>
        <source>%1 % an hour (%2 to %3)</source>
        <comment>what measuring uses of the battery</comment>
        <translation>%1 % por hora (de %2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days (%1 to %2)</source>
        <comment>two or more; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>aproximadamente %Ln día (de %1 a %2)</numerusform>
            <numerusform>aproximadamente %Ln días (de %1 a %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h (%1 to %2)</source>
        <comment>hours; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>aproximadamente %Ln h (de %1 a %2)</numerusform>
            <numerusform>aproximadamente %Ln h (de %1 a %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeatChart</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>no beats</source>
        <translation>sin latidos</translation>
    </message>
    <message>
        <source>%1 to %2 ms, average %3 ms</source>
        <translation>De %1 a %2 ms, media %3 ms</translation>
    </message>
    <message>
        <source>Intervals between beats, %1</source>
        <translation>Intervalos entre latidos, %1</translation>
    </message>
</context>
<context>
    <name>BeatTable</name>
    <message>
        <source>Beat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Five minutes from</source>
        <translation>Cinco minutos desde</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artefacto</translation>
    </message>
    <message>
        <source>Beats as a table</source>
        <translation>Latidos en una tabla</translation>
    </message>
</context>
<context>
    <name>BeatsView</name>
    <message>
        <source>Show graph</source>
        <translation>Mostrar gráfico</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Mostrar tabla</translation>
    </message>
    <message>
        <source>Beats are shown for two days at most.</source>
        <translation>Los latidos se muestran de dos días como máximo.</translation>
    </message>
    <message>
        <source>No intervals between beats were kept in this time. A chest strap sends them.</source>
        <translation>De este tiempo no se guardaron intervalos entre latidos. Los envía una banda pectoral.</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Mostrar un día</translation>
    </message>
    <message>
        <source>Show the latest beats</source>
        <translation>Mostrar los últimos latidos</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>Time format</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Whether the date is shown with the time.</source>
        <translation>Si la fecha se muestra junto a la hora.</translation>
    </message>
    <message>
        <source>Distance unit</source>
        <translation>Unidad de distancia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A Neo may know only some of them.</source>
        <translation>Puede que un Neo solo conozca algunos.</translation>
    </message>
    <message>
        <source>Worn on</source>
        <translation>Se lleva en</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted</source>
        <translation>Luz al levantar la muñeca</translation>
    </message>
    <message>
        <source>Sensitivity to lifting</source>
        <translation>Sensibilidad al levantar</translation>
    </message>
    <message>
        <source>Next item when the wrist is turned</source>
        <translation>Elemento siguiente al girar la muñeca</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Automatic means while you sleep.</source>
        <translation>Automático significa mientras duerme.</translation>
    </message>
    <message>
        <source>Inactivity reminder</source>
        <translation>Aviso de inactividad</translation>
    </message>
    <message>
        <source>After so many minutes without moving.</source>
        <translation>Tras tantos minutos sin moverse.</translation>
    </message>
    <message>
        <source>Goal of a day</source>
        <translation>Objetivo diario</translation>
    </message>
    <message>
        <source>0 calories is no goal for them.</source>
        <translation>0 calorías significa sin objetivo para ellas.</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Medir en segundo plano</translation>
    </message>
    <message>
        <source>Every so many minutes, for the history of the watch.</source>
        <translation>Cada tantos minutos, para el historial del reloj.</translation>
    </message>
    <message>
        <source>Measure more often in sleep</source>
        <translation>Medir más a menudo durante el sueño</translation>
    </message>
    <message>
        <source>Measure more often while moving</source>
        <translation>Medir más a menudo en movimiento</translation>
    </message>
    <message>
        <source>Alert on the watch</source>
        <translation>Alerta en el reloj</translation>
    </message>
    <message>
        <source>When the heart rate is above a level.</source>
        <translation>Cuando la frecuencia cardíaca supera un nivel.</translation>
    </message>
    <message>
        <source>Heart rate for other devices</source>
        <translation>Frecuencia cardíaca para otros dispositivos</translation>
    </message>
    <message>
        <source>Anyone nearby can read it then, without a key.</source>
        <translation>Cualquiera que esté cerca podrá leerla sin clave.</translation>
    </message>
    <message>
        <source>Visible while connected</source>
        <translation>Visible mientras está conectado</translation>
    </message>
    <message>
        <source>Other devices find the watch although it is connected here.</source>
        <translation>Otros dispositivos encuentran el reloj aunque esté conectado aquí.</translation>
    </message>
    <message>
        <source>Show who calls</source>
        <translation>Mostrar quién llama</translation>
    </message>
    <message>
        <source>Phone is silent</source>
        <translation>El teléfono está en silencio</translation>
    </message>
    <message>
        <source>What the watch shows about the phone.</source>
        <translation>Lo que el reloj muestra sobre el teléfono.</translation>
    </message>
    <message>
        <source>Hourly chime</source>
        <translation>Señal horaria</translation>
    </message>
    <message>
        <source>With firmware 1.1.2.46 or later.</source>
        <translation>Con el firmware 1.1.2.46 o posterior.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Display items</source>
        <translation>Elementos de la pantalla</translation>
    </message>
    <message>
        <source>What the button shows, in this order.</source>
        <translation>Lo que muestra el botón, en este orden.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>The watch computes distance and calories with it.</source>
        <translation>El reloj calcula con ello la distancia y las calorías.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted meanwhile</source>
        <translation>Luz al levantar la muñeca mientras tanto</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Quiet time in between</source>
        <translation>Pausa entremedias</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Pausa desde</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Pausa hasta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Notice when it is reached</source>
        <translation>Aviso al alcanzarlo</translation>
    </message>
    <message>
        <source>Calories</source>
        <translation>Calorías</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Above (bpm)</source>
        <translation>Por encima de (ppm)</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Altura (cm)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>time and date</source>
        <translation>hora y fecha</translation>
    </message>
    <message>
        <source>time only</source>
        <translation>solo hora</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>at these hours</source>
        <translation>a estas horas</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>frecuencia cardíaca</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>stopwatch</source>
        <translation>cronómetro</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>world clock</source>
        <translation>reloj mundial</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>calorías</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>On the wrist</source>
        <translation>En la muñeca</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Sounds and notices</source>
        <translation>Sonidos y avisos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a time such as 7:30</source>
        <translation>una hora como 7:30</translation>
    </message>
    <message>
        <source>a date such as 1990-12-31</source>
        <translation>una fecha como 1990-12-31</translation>
    </message>
    <message>
        <source>some of %1, each once, with commas</source>
        <translation>algunos de %1, cada uno una vez, con comas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>Not chosen; the watch keeps what it has.</source>
        <translation>Sin elegir; el reloj conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Waits for the watch.</source>
        <translation>Espera al reloj.</translation>
    </message>
    <message>
        <source>On the watch since %1.</source>
        <translation>En el reloj desde %1.</translation>
    </message>
    <message>
        <source>Sent on %1; the watch does not confirm this.</source>
        <translation>Enviado el %1; el reloj no lo confirma.</translation>
    </message>
    <message>
        <source>The watch refused it on %1.</source>
        <translation>El reloj lo rechazó el %1.</translation>
    </message>
    <message>
        <source>Sent on %1, but the watch did not answer.</source>
        <translation>Enviado el %1, pero el reloj no respondió.</translation>
    </message>
    <message>
        <source>The firmware of this watch does not have it.</source>
        <translation>El firmware de este reloj no lo tiene.</translation>
    </message>
    <message>
        <source>The quiet time must lie between the first and the last hour.</source>
        <translation>La pausa debe estar entre la primera y la última hora.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;. It has %3.</source>
        <translation>%1 no tiene «%2». Tiene %3.</translation>
    </message>
    <message>
        <source>%1 has to be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no JSON.</source>
        <translation>La línea %1 del archivo no es JSON.</translation>
    </message>
    <message>
        <source>The file is no settings profile of Neobeat.</source>
        <translation>El archivo no es un perfil de ajustes de Neobeat.</translation>
    </message>
    <message>
        <source>The profile was made by a newer Neobeat. Install that one first.</source>
        <translation>El perfil es de un Neobeat más reciente. Instálelo antes.</translation>
    </message>
    <message>
        <source>The profile has &quot;%1&quot;, which has no meaning.</source>
        <translation>El perfil tiene «%1», que no significa nada.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the profile is not possible.</source>
        <translation>El valor de «%1» en el perfil no es posible.</translation>
    </message>
    <message>
        <source>The profile is empty.</source>
        <translation>El perfil está vacío.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Scattered clouds</source>
        <translation>Nubes dispersas</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Rain and sun</source>
        <translation>Lluvia y sol</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>Granizo</translation>
    </message>
    <message>
        <source>Rain and snow</source>
        <translation>Aguanieve</translation>
    </message>
    <message>
        <source>Light rain</source>
        <translation>Lluvia débil</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Heavy rain</source>
        <translation>Lluvia fuerte</translation>
    </message>
    <message>
        <source>Extreme rain</source>
        <translation>Lluvia extrema</translation>
    </message>
    <message>
        <source>More extreme rain</source>
        <translation>Lluvia aún más extrema</translation>
    </message>
    <message>
        <source>Torrential rain</source>
        <translation>Lluvia torrencial</translation>
    </message>
    <message>
        <source>Snow and sun</source>
        <translation>Nieve y sol</translation>
    </message>
    <message>
        <source>Light snow</source>
        <translation>Nevada débil</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>Heavy snow</source>
        <translation>Nevada fuerte</translation>
    </message>
    <message>
        <source>Extreme snow</source>
        <translation>Nevada extrema</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Neblina</translation>
    </message>
    <message>
        <source>Drizzle</source>
        <translation>Llovizna</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Viento y lluvia</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no iniciado</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation>Esto no es una fecha. Escríbala como %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>A pattern, not a text: d is the day, MMM and MMMM the month, yyyy the year, ddd and dddd the day of the week.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A pattern, see above: the first day of a range such as 20 – 22 November 2026.</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>DayEmpty</name>
    <message>
        <source>No minutes of this day are here.</source>
        <translation>No hay minutos de este día.</translation>
    </message>
    <message>
        <source>The watch logs steps, heart rate and sleep by itself and keeps them for some days. Sync fetches them.</source>
        <translation>El reloj registra por sí mismo pasos, frecuencia cardíaca y sueño, y los conserva unos días. La sincronización los recoge.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Neobeat fetches no minutes from this model. The heart rate that it sent is on the page History.</source>
        <translation>Neobeat no obtiene minutos de este modelo. La frecuencia cardíaca que envió está en la página Historial.</translation>
    </message>
</context>
<context>
    <name>DayGraph</name>
    <message>
        <source>Graph of the day</source>
        <translation>Gráfico del día</translation>
    </message>
    <message>
        <source>Heart rate, bpm</source>
        <translation>Frecuencia cardíaca, ppm</translation>
    </message>
    <message>
        <source>Steps an hour</source>
        <translation>Pasos por hora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1 to %2, average %3 bpm, measured %4</source>
        <translation>%1 a %2, media %3&#xa0;ppm, medido %4</translation>
    </message>
    <message>
        <source>resting %1, %2</source>
        <translation>reposo %1, %2</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>sleep, the night before</source>
        <translation>sueño, noche anterior</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>frecuencia en reposo</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 ppm</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Month, heart rates in bpm</source>
        <translation>Mes, valores en ppm</translation>
    </message>
    <message>
        <source>Day, heart rates in bpm</source>
        <translation>Día, valores en ppm</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Meses en cifras</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Días en cifras</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>no reading</source>
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The check is under way.</source>
        <translation>La comprobación está en curso.</translation>
    </message>
    <message>
        <source>Checking; the look for the watch takes up to 8 seconds.</source>
        <translation>Comprobando; la búsqueda del reloj tarda hasta 8 segundos.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Registro e informe</translation>
    </message>
</context>
<context>
    <name>EraseMenu</name>
    <message>
        <source>What shall be deleted?</source>
        <translation>¿Qué se debe eliminar?</translation>
    </message>
    <message>
        <source>The last hour…</source>
        <translation>La última hora…</translation>
    </message>
    <message>
        <source>What is on show…</source>
        <translation>Lo que se muestra…</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>Delete the last hour?</source>
        <translation>¿Eliminar la última hora?</translation>
    </message>
    <message>
        <source>Everything that was kept in the last 60 minutes is overwritten. This cannot be undone.</source>
        <translation>Se sobrescribe todo lo que se guardó en los últimos 60 minutos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Everything that was kept in this range is overwritten, with the activities that lie wholly in it. This cannot be undone.</source>
        <translation>Se sobrescribe todo lo que se guardó en este periodo, con las actividades que están completas en él. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>¿Eliminar todo el historial?</translation>
    </message>
    <message>
        <source>Every heart rate, activity and note that was ever kept is overwritten. This cannot be undone. Export it first if you may want it back.</source>
        <translation>Se sobrescriben todas las frecuencias cardíacas, actividades y notas que se guardaron alguna vez. Esto no se puede deshacer. Exporte antes el historial si quizá quiera recuperarlo.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>An import…</source>
        <translation>Una importación…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The key store has not answered yet; it may be asking in a window of its own.</source>
        <translation>El almacén de claves aún no ha respondido; puede que esté preguntando en una ventana propia.</translation>
    </message>
    <message>
        <source>Bluetooth is not running on this computer.</source>
        <translation>Bluetooth no está en marcha en este equipo.</translation>
    </message>
    <message>
        <source>The system&apos;s Bluetooth service, bluetoothd, is not installed or not started.</source>
        <translation>El servicio Bluetooth del sistema, bluetoothd, no está instalado o no se ha iniciado.</translation>
    </message>
    <message>
        <source>Install BlueZ, start the service &quot;bluetooth&quot;, then check again.</source>
        <translation>Instale BlueZ, inicie el servicio «bluetooth» y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation>Este programa no puede usar Bluetooth.</translation>
    </message>
    <message>
        <source>The system has no Bluetooth service that answers, or a sandbox or a rule of the system is in between.</source>
        <translation>El sistema no tiene un servicio Bluetooth que responda, o lo impide un entorno aislado o una regla del sistema.</translation>
    </message>
    <message>
        <source>Install and start Bluetooth (BlueZ), in a sandbox allow access to it, then check again.</source>
        <translation>Instale e inicie Bluetooth (BlueZ), en un entorno aislado permita el acceso a él, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Este equipo no tiene adaptador Bluetooth.</translation>
    </message>
    <message>
        <source>No adapter is built in or plugged in, or its driver is missing.</source>
        <translation>No hay ningún adaptador integrado ni conectado, o falta su controlador.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter, then check again.</source>
        <translation>Conecte un adaptador Bluetooth y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth está apagado.</translation>
    </message>
    <message>
        <source>The adapter is there but has no power.</source>
        <translation>El adaptador está presente, pero no tiene alimentación.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on in the system settings, then check again.</source>
        <translation>Encienda Bluetooth en los ajustes del sistema y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Bluetooth is blocked.</source>
        <translation>Bluetooth está bloqueado.</translation>
    </message>
    <message>
        <source>Flight mode or a switch on the computer holds the adapter off.</source>
        <translation>El modo avión o un interruptor del equipo mantiene apagado el adaptador.</translation>
    </message>
    <message>
        <source>End flight mode or run &quot;rfkill unblock bluetooth&quot;, then check again.</source>
        <translation>Desactive el modo avión o ejecute «rfkill unblock bluetooth», y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter does not work yet.</source>
        <translation>El adaptador Bluetooth aún no funciona.</translation>
    </message>
    <message>
        <source>It was just switched on or plugged in, or it does not take power.</source>
        <translation>Se acaba de encender o conectar, o no se puede encender.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then check again; if it stays so, unplug it or restart the computer.</source>
        <translation>Espere unos segundos y compruebe de nuevo; si sigue igual, desconéctelo o reinicie el equipo.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was removed.</source>
        <translation>Se ha retirado el adaptador Bluetooth.</translation>
    </message>
    <message>
        <source>It was unplugged, or the computer put it to sleep.</source>
        <translation>Se desconectó, o el equipo lo puso en reposo.</translation>
    </message>
    <message>
        <source>Plug it in again; any other adapter will do as well.</source>
        <translation>Vuelva a conectarlo; también sirve cualquier otro adaptador.</translation>
    </message>
    <message>
        <source>Bluetooth is busy with something else.</source>
        <translation>Bluetooth está ocupado con otra cosa.</translation>
    </message>
    <message>
        <source>Another program on this computer is connecting or searching at this moment.</source>
        <translation>Otro programa de este equipo se está conectando o buscando en este momento.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Espere unos segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The search for watches broke off.</source>
        <translation>La búsqueda de relojes se interrumpió.</translation>
    </message>
    <message>
        <source>The adapter was switched off or another program keeps it busy.</source>
        <translation>El adaptador se apagó, u otro programa lo mantiene ocupado.</translation>
    </message>
    <message>
        <source>Check that Bluetooth is on, then scan again.</source>
        <translation>Compruebe que Bluetooth está encendido y busque de nuevo.</translation>
    </message>
    <message>
        <source>The watch is not in range.</source>
        <translation>El reloj está fuera de alcance.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone, which hides it, or it is too far away.</source>
        <translation>Normalmente está conectado a un teléfono, que lo oculta, o está demasiado lejos.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, bring the watch close, then try again.</source>
        <translation>Apague Bluetooth en el teléfono, acerque el reloj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch went away all at once.</source>
        <translation>El reloj desapareció de repente.</translation>
    </message>
    <message>
        <source>So it looks when a phone takes it, but also when it leaves the range quickly.</source>
        <translation>Así se ve cuando lo toma un teléfono, pero también cuando sale rápido del alcance.</translation>
    </message>
    <message>
        <source>The computer has lost sight of the watch.</source>
        <translation>El equipo ha perdido de vista el reloj.</translation>
    </message>
    <message>
        <source>The Bluetooth service forgets a watch that was away for a while.</source>
        <translation>El servicio Bluetooth olvida un reloj que estuvo ausente un rato.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again; Neobeat searches for it first.</source>
        <translation>Acerque el reloj e inténtelo de nuevo; Neobeat lo busca primero.</translation>
    </message>
    <message>
        <source>The connection to the watch broke off.</source>
        <translation>La conexión con el reloj se interrumpió.</translation>
    </message>
    <message>
        <source>Usually the watch is connected to a phone or at the edge of its range.</source>
        <translation>Normalmente el reloj está conectado a un teléfono o al límite de su alcance.</translation>
    </message>
    <message>
        <source>This computer gave the connection up.</source>
        <translation>Este equipo abandonó la conexión.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter broke off before the watch had answered, which happens with a weak signal.</source>
        <translation>Su adaptador Bluetooth la interrumpió antes de que el reloj respondiera, lo que ocurre con una señal débil.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again.</source>
        <translation>Acerque el reloj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch did not take the connection in time.</source>
        <translation>El reloj no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone or at the edge of its range.</source>
        <translation>Normalmente está conectado a un teléfono o al límite de su alcance.</translation>
    </message>
    <message>
        <source>The connection to the watch was lost.</source>
        <translation>Se perdió la conexión con el reloj.</translation>
    </message>
    <message>
        <source>Usually the watch went out of range or its battery is empty.</source>
        <translation>Normalmente el reloj salió del alcance o su batería está agotada.</translation>
    </message>
    <message>
        <source>Bring the watch close, then connect again.</source>
        <translation>Acerque el reloj y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch has changed what it offers.</source>
        <translation>El reloj ha cambiado lo que ofrece.</translation>
    </message>
    <message>
        <source>It restarted or was updated while it was connected.</source>
        <translation>Se reinició o se actualizó mientras estaba conectado.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>This watch cannot be used.</source>
        <translation>Este reloj no se puede usar.</translation>
    </message>
    <message>
        <source>The watch did not list its services in time.</source>
        <translation>El reloj no enumeró sus servicios a tiempo.</translation>
    </message>
    <message>
        <source>Usually it is at the edge of its range.</source>
        <translation>Normalmente está al límite de su alcance.</translation>
    </message>
    <message>
        <source>There is no key for this watch.</source>
        <translation>No hay clave para este reloj.</translation>
    </message>
    <message>
        <source>It was not saved, or it was removed.</source>
        <translation>No se guardó, o se quitó.</translation>
    </message>
    <message>
        <source>Enter the pairing key.</source>
        <translation>Introduzca la clave de emparejamiento.</translation>
    </message>
    <message>
        <source>The watch did not accept this key.</source>
        <translation>El reloj no aceptó esta clave.</translation>
    </message>
    <message>
        <source>The key belongs to another watch, or the watch was paired anew since the key was made.</source>
        <translation>La clave pertenece a otro reloj, o el reloj se emparejó de nuevo desde que se creó.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Obtenga la clave actual de la cuenta del fabricante e introdúzcala.</translation>
    </message>
    <message>
        <source>The watch did not want to check the key.</source>
        <translation>El reloj no quiso comprobar la clave.</translation>
    </message>
    <message>
        <source>It may be busy with a phone or with an update.</source>
        <translation>Puede que esté ocupado con un teléfono o con una actualización.</translation>
    </message>
    <message>
        <source>Wait until the watch shows the time again, then try again.</source>
        <translation>Espere a que el reloj vuelva a mostrar la hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch did not ask for the key in time.</source>
        <translation>El reloj no pidió la clave a tiempo.</translation>
    </message>
    <message>
        <source>It took the connection and then stayed silent, which a weak signal can cause.</source>
        <translation>Aceptó la conexión y luego guardó silencio; puede deberse a una señal débil.</translation>
    </message>
    <message>
        <source>The watch did not say whether the key fits.</source>
        <translation>El reloj no dijo si la clave es correcta.</translation>
    </message>
    <message>
        <source>It stayed silent after our answer, which a weak signal can cause.</source>
        <translation>Guardó silencio tras nuestra respuesta; puede deberse a una señal débil.</translation>
    </message>
    <message>
        <source>The watch answered in an unknown way.</source>
        <translation>El reloj respondió de una forma desconocida.</translation>
    </message>
    <message>
        <source>Its firmware may be one that this program does not know.</source>
        <translation>Puede que este programa no conozca su firmware.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, report the text under &quot;Details&quot;.</source>
        <translation>Inténtelo de nuevo; si sigue igual, comunique el texto que hay en «Detalles».</translation>
    </message>
    <message>
        <source>This computer cannot prove the key.</source>
        <translation>Este equipo no puede demostrar la clave.</translation>
    </message>
    <message>
        <source>The OpenSSL plugin of QCA is not installed.</source>
        <translation>El complemento OpenSSL de QCA no está instalado.</translation>
    </message>
    <message>
        <source>Install the plugin, then start the program again.</source>
        <translation>Instale el complemento y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>A value of the watch could not be read.</source>
        <translation>No se pudo leer un valor del reloj.</translation>
    </message>
    <message>
        <source>The watch refused it or the signal is weak.</source>
        <translation>El reloj lo rechazó o la señal es débil.</translation>
    </message>
    <message>
        <source>The watch did not take a command.</source>
        <translation>El reloj no aceptó una orden.</translation>
    </message>
    <message>
        <source>The watch does not send its values.</source>
        <translation>El reloj no envía sus valores.</translation>
    </message>
    <message>
        <source>It refused to turn notifications on or off.</source>
        <translation>Se negó a activar o desactivar las notificaciones.</translation>
    </message>
    <message>
        <source>Disconnect, then connect again.</source>
        <translation>Desconéctelo y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch did not answer in time.</source>
        <translation>El reloj no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Too much is waiting for the watch.</source>
        <translation>Hay demasiado pendiente para el reloj.</translation>
    </message>
    <message>
        <source>It answers more slowly than it is asked.</source>
        <translation>Responde más despacio de lo que se le pregunta.</translation>
    </message>
    <message>
        <source>Let it rest for a few seconds, then try again.</source>
        <translation>Déjelo descansar unos segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The watch sends no heart rate.</source>
        <translation>El reloj no envía la frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>Usually it sits too loosely on the wrist, or it is not worn.</source>
        <translation>Normalmente está demasiado suelto en la muñeca, o no se lleva puesto.</translation>
    </message>
    <message>
        <source>Tighten the strap a little, then start again.</source>
        <translation>Apriete un poco la correa y empiece de nuevo.</translation>
    </message>
    <message>
        <source>This desktop has no key store.</source>
        <translation>Este escritorio no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>Neither GNOME Keyring nor KWallet nor KeePassXC offers one in this session.</source>
        <translation>Ni GNOME Keyring ni KWallet ni KeePassXC ofrecen uno en esta sesión.</translation>
    </message>
    <message>
        <source>Install or start one and try again, or keep the key in a file.</source>
        <translation>Instale o inicie uno e inténtelo de nuevo, o guarde la clave en un archivo.</translation>
    </message>
    <message>
        <source>The key store has nothing open to keep keys in.</source>
        <translation>El almacén de claves no tiene nada abierto donde guardar claves.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>El almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Its question for the password was closed without an answer, or could not be shown.</source>
        <translation>Su petición de contraseña se cerró sin respuesta, o no se pudo mostrar.</translation>
    </message>
    <message>
        <source>Try again and give the password, or unlock it in your password program first.</source>
        <translation>Inténtelo de nuevo e introduzca la contraseña, o desbloquéelo antes en su programa de contraseñas.</translation>
    </message>
    <message>
        <source>The key store refused access to the key.</source>
        <translation>El almacén de claves denegó el acceso a la clave.</translation>
    </message>
    <message>
        <source>Access was not allowed in its window, or one of its rules forbids it.</source>
        <translation>No se permitió el acceso en su ventana, o una de sus reglas lo prohíbe.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat the access.</source>
        <translation>Inténtelo de nuevo y permita el acceso a Neobeat.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>El almacén de claves no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or it hangs.</source>
        <translation>Puede que le espere en una ventana propia, o que se haya colgado.</translation>
    </message>
    <message>
        <source>Look for its window and answer it, then try again.</source>
        <translation>Busque su ventana y responda en ella, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key store does not work now.</source>
        <translation>El almacén de claves no funciona ahora.</translation>
    </message>
    <message>
        <source>Look into your password program, then try again.</source>
        <translation>Mire en su programa de contraseñas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key store did not keep the key.</source>
        <translation>El almacén de claves no conservó la clave.</translation>
    </message>
    <message>
        <source>It said that the key is stored, and then gave back another one or none.</source>
        <translation>Dijo que la clave está guardada, y luego devolvió otra o ninguna.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat to change the entry, or keep the key in a file.</source>
        <translation>Inténtelo de nuevo y permita a Neobeat cambiar la entrada, o guarde la clave en un archivo.</translation>
    </message>
    <message>
        <source>The key is still in the key store.</source>
        <translation>La clave sigue en el almacén de claves.</translation>
    </message>
    <message>
        <source>The key store said that it is removed, and still has it.</source>
        <translation>El almacén de claves dijo que se ha quitado, y aún la tiene.</translation>
    </message>
    <message>
        <source>Try again, or delete the entry &quot;io.github.neobeat.Neobeat&quot; in your password program.</source>
        <translation>Inténtelo de nuevo, o elimine la entrada «io.github.neobeat.Neobeat» en su programa de contraseñas.</translation>
    </message>
    <message>
        <source>The file with the key cannot be used.</source>
        <translation>El archivo con la clave no se puede usar.</translation>
    </message>
    <message>
        <source>Others could read it, it is damaged, or it may not be read or written.</source>
        <translation>Otros podrían leerlo, está dañado, o no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>Make sure that only you may read and write it (chmod 600), or enter the key again.</source>
        <translation>Asegúrese de que solo usted puede leerlo y escribirlo (chmod 600), o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>What you choose is not remembered.</source>
        <translation>Lo que elija no se recordará.</translation>
    </message>
    <message>
        <source>The file of the settings cannot be written: this user may not write there, or the disk is full.</source>
        <translation>No se puede escribir el archivo de los ajustes: este usuario no puede escribir ahí, o el disco está lleno.</translation>
    </message>
    <message>
        <source>It holds until Neobeat ends; allow writing there or make room, then choose it once more.</source>
        <translation>Vale hasta que termine Neobeat; permita escribir ahí o libere espacio, y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>The history cannot be used now.</source>
        <translation>El historial no se puede usar ahora.</translation>
    </message>
    <message>
        <source>The file that holds it could not be opened, read or written.</source>
        <translation>No se pudo abrir, leer o escribir el archivo que lo contiene.</translation>
    </message>
    <message>
        <source>Neobeat goes on measuring and tries again by itself; the reason stands under &quot;Details&quot;.</source>
        <translation>Neobeat sigue midiendo y lo intenta de nuevo por sí solo; el motivo está en «Detalles».</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>El historial no se puede escribir.</translation>
    </message>
    <message>
        <source>This user may not write to its file or folder, or the disk is mounted read-only.</source>
        <translation>Este usuario no puede escribir en su archivo o carpeta, o el disco está montado en solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Permita escribir ahí; lo que se midió entretanto se conserva en memoria y se escribe entonces.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>El disco está lleno, así que no se puede guardar nada más.</translation>
    </message>
    <message>
        <source>There is no room left where the history lies.</source>
        <translation>No queda espacio donde está el historial.</translation>
    </message>
    <message>
        <source>Make some room; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Libere espacio; lo que se midió entretanto se conserva en memoria y se escribe entonces.</translation>
    </message>
    <message>
        <source>Another program holds the history.</source>
        <translation>Otro programa retiene el historial.</translation>
    </message>
    <message>
        <source>A backup or a database browser may have its file open for writing.</source>
        <translation>Puede que una copia de seguridad o un visor de bases de datos tenga su archivo abierto para escritura.</translation>
    </message>
    <message>
        <source>Close it there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Ciérrelo allí; lo que se midió entretanto se conserva en memoria y se escribe entonces.</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>El historial está dañado.</translation>
    </message>
    <message>
        <source>Its file does not hold together, which a failing disk or a broken copy can cause.</source>
        <translation>Su archivo no es coherente; puede deberse a un disco que falla o a una copia incompleta.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; import its file into another history to take over what can be read.</source>
        <translation>No se cambió nada en él; importe su archivo en otro historial para recuperar lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The history is from a newer Neobeat.</source>
        <translation>El historial es de un Neobeat más reciente.</translation>
    </message>
    <message>
        <source>An earlier start of a newer version has changed it in a way that this version does not know.</source>
        <translation>Un inicio anterior de una versión más reciente lo cambió de una forma que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; install the newer version again to use it.</source>
        <translation>No se cambió nada en él; instale de nuevo la versión más reciente para usarlo.</translation>
    </message>
    <message>
        <source>This file is no history of Neobeat.</source>
        <translation>Este archivo no es un historial de Neobeat.</translation>
    </message>
    <message>
        <source>It belongs to another program, or nothing in it says that it ever was a history.</source>
        <translation>Pertenece a otro programa, o nada en él indica que alguna vez fuera un historial.</translation>
    </message>
    <message>
        <source>Neobeat leaves it as it is; name another file, or move this one away.</source>
        <translation>Neobeat lo deja como está; indique otro archivo, o mueva este a otro sitio.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be kept.</source>
        <translation>El reloj de este equipo va mal, así que no se puede guardar nada.</translation>
    </message>
    <message>
        <source>It shows a time from before the watch existed, as after an empty battery of the clock or before the network has set it.</source>
        <translation>Muestra una hora anterior a la existencia del reloj, como cuando se agota la pila del equipo o la red aún no lo ha puesto en hora.</translation>
    </message>
    <message>
        <source>Set the clock; Neobeat goes on measuring and keeps what comes from then on.</source>
        <translation>Ponga el equipo en hora; Neobeat sigue midiendo y guarda lo que llegue a partir de entonces.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>No heart rate was kept in this range of time.</source>
        <translation>No se guardó ninguna frecuencia cardíaca en este periodo.</translation>
    </message>
    <message>
        <source>Choose another range of time.</source>
        <translation>Elija otro periodo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The folder may be missing or protected, or the disk is full.</source>
        <translation>Puede que falte la carpeta o esté protegida, o que el disco esté lleno.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not everything in the file could be read.</source>
        <translation>No se pudo leer todo el archivo.</translation>
    </message>
    <message>
        <source>Neobeat does not know this kind of file.</source>
        <translation>Neobeat no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>No hay frecuencia cardíaca en este archivo.</translation>
    </message>
    <message>
        <source>Of Gadgetbridge&apos;s databases Neobeat reads the minutes of Amazfit and Mi watches, and this one has none.</source>
        <translation>De las bases de datos de Gadgetbridge, Neobeat lee los minutos de los relojes Amazfit y Mi, y esta no tiene ninguno.</translation>
    </message>
    <message>
        <source>Have Gadgetbridge fetch the activity data of the watch, then export its database once more.</source>
        <translation>Haga que Gadgetbridge obtenga los datos de actividad del reloj y exporte su base de datos otra vez.</translation>
    </message>
    <message>
        <source>This file does not say which watch it belongs to.</source>
        <translation>Este archivo no dice a qué reloj pertenece.</translation>
    </message>
    <message>
        <source>Only the databases of Gadgetbridge and the histories of Neobeat name their watch.</source>
        <translation>Solo las bases de datos de Gadgetbridge y los historiales de Neobeat indican su reloj.</translation>
    </message>
    <message>
        <source>Add your watch first, or name one.</source>
        <translation>Añada antes su reloj, o indique uno.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its name is misspelt.</source>
        <translation>Se movió, se renombró o se eliminó, o su nombre está mal escrito.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>The name of a file is needed.</source>
        <translation>Hace falta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>This file or folder may not be used.</source>
        <translation>Este archivo o carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>This user has no right to read or write it, or the disk is write-protected.</source>
        <translation>Este usuario no tiene permiso para leerlo o escribirlo, o el disco está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Allow it, or choose another place, then try again.</source>
        <translation>Permítalo, o elija otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>It is a pipe or something else that a program answers.</source>
        <translation>Es una tubería u otra cosa que atiende un programa.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Elija un archivo normal.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind can be.</source>
        <translation>Es más grande de lo que puede ser algo de su tipo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file did not answer in time.</source>
        <translation>El archivo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may lie on a disk or a network that is not in reach now.</source>
        <translation>Puede que esté en un disco o una red que no está accesible ahora.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then try again.</source>
        <translation>Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The system refused it; its reason stands under &quot;Details&quot;.</source>
        <translation>El sistema lo denegó; el motivo está en «Detalles».</translation>
    </message>
    <message>
        <source>Copy it to another place, then try again.</source>
        <translation>Cópielo a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Neobeat itself keeps its history, settings or keys in this file.</source>
        <translation>El propio Neobeat guarda su historial, sus ajustes o sus claves en este archivo.</translation>
    </message>
    <message>
        <source>It is in use, so it is neither written over nor imported.</source>
        <translation>Está en uso, así que no se sobrescribe ni se importa.</translation>
    </message>
    <message>
        <source>No Neobeat is running.</source>
        <translation>Neobeat no está en marcha.</translation>
    </message>
    <message>
        <source>Activities are kept by the program with the window, which may also sit in the tray.</source>
        <translation>Las actividades las guarda el programa con ventana, que también puede estar en la bandeja.</translation>
    </message>
    <message>
        <source>Start Neobeat, then try again.</source>
        <translation>Inicie Neobeat e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Neobeat does not record now.</source>
        <translation>Neobeat no está grabando ahora.</translation>
    </message>
    <message>
        <source>No watch is in use, no activity runs, or the settings say that nothing is kept.</source>
        <translation>No se usa ningún reloj, no hay ninguna actividad en curso, o los ajustes dicen que no se guarda nada.</translation>
    </message>
    <message>
        <source>Open the window, look at the settings of the history, then try again.</source>
        <translation>Abra la ventana, mire los ajustes del historial e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Otro programa usa este puerto.</translation>
    </message>
    <message>
        <source>A port belongs to one program at a time, perhaps to a second Neobeat.</source>
        <translation>Un puerto pertenece a un solo programa a la vez, quizá a un segundo Neobeat.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Elija otro puerto, o cierre el otro programa.</translation>
    </message>
    <message>
        <source>Neobeat cannot listen at this address.</source>
        <translation>Neobeat no puede escuchar en esta dirección.</translation>
    </message>
    <message>
        <source>This computer does not have the address, or the port is reserved for the system.</source>
        <translation>Este equipo no tiene esa dirección, o el puerto está reservado al sistema.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and a port from 1024 on.</source>
        <translation>Use 127.0.0.1 y un puerto a partir del 1024.</translation>
    </message>
    <message>
        <source>The other program does not answer.</source>
        <translation>El otro programa no responde.</translation>
    </message>
    <message>
        <source>It is not running, it listens at another address, or a firewall is in between.</source>
        <translation>No está en marcha, escucha en otra dirección, o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Start it and check address and port; Neobeat keeps trying.</source>
        <translation>Inícielo y compruebe la dirección y el puerto; Neobeat lo sigue intentando.</translation>
    </message>
    <message>
        <source>The other program did not answer in time.</source>
        <translation>El otro programa no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It is busy, or what listens there is something else.</source>
        <translation>Está ocupado, o lo que escucha ahí es otra cosa.</translation>
    </message>
    <message>
        <source>Check address and port; Neobeat keeps trying.</source>
        <translation>Compruebe la dirección y el puerto; Neobeat lo sigue intentando.</translation>
    </message>
    <message>
        <source>The other program refuses access.</source>
        <translation>El otro programa deniega el acceso.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the user may not write there.</source>
        <translation>El nombre o la contraseña son incorrectos, o el usuario no puede escribir ahí.</translation>
    </message>
    <message>
        <source>Check name, password and rights, then switch the output off and on.</source>
        <translation>Compruebe nombre, contraseña y permisos, y apague y encienda la salida.</translation>
    </message>
    <message>
        <source>What answers there is a different kind of program.</source>
        <translation>Lo que responde ahí es otro tipo de programa.</translation>
    </message>
    <message>
        <source>Its answer does not follow the expected protocol.</source>
        <translation>Su respuesta no sigue el protocolo esperado.</translation>
    </message>
    <message>
        <source>Check address and port and the version of the other program.</source>
        <translation>Compruebe la dirección, el puerto y la versión del otro programa.</translation>
    </message>
    <message>
        <source>The encrypted connection cannot be trusted.</source>
        <translation>La conexión cifrada no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate is unknown or expired, it belongs to another name, or the other side does not encrypt.</source>
        <translation>El certificado es desconocido o ha caducado, pertenece a otro nombre, o la otra parte no cifra.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the certificate, and check the address.</source>
        <translation>Indique el archivo de la autoridad que firmó el certificado, y compruebe la dirección.</translation>
    </message>
    <message>
        <source>The other program has no source of this name.</source>
        <translation>El otro programa no tiene ninguna fuente con este nombre.</translation>
    </message>
    <message>
        <source>It was renamed or removed there, or belongs to another collection of scenes.</source>
        <translation>Se renombró o se quitó allí, o pertenece a otra colección de escenas.</translation>
    </message>
    <message>
        <source>Copy the exact name of the text source from the other program.</source>
        <translation>Copie el nombre exacto de la fuente de texto del otro programa.</translation>
    </message>
    <message>
        <source>Something is missing in the settings of this output.</source>
        <translation>Falta algo en los ajustes de esta salida.</translation>
    </message>
    <message>
        <source>An address, a name or a file is empty or makes no sense.</source>
        <translation>Una dirección, un nombre o un archivo está vacío o no tiene sentido.</translation>
    </message>
    <message>
        <source>Complete the settings, then switch the output on.</source>
        <translation>Complete los ajustes y encienda la salida.</translation>
    </message>
    <message>
        <source>This computer cannot act as a heart-rate sensor.</source>
        <translation>Este equipo no puede actuar como sensor de frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter or its Bluetooth service lacks what a sensor needs.</source>
        <translation>A su adaptador o a su servicio Bluetooth le falta lo que necesita un sensor.</translation>
    </message>
    <message>
        <source>Try another Bluetooth adapter, or use another output.</source>
        <translation>Pruebe otro adaptador Bluetooth, o use otra salida.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter has no advertisement left.</source>
        <translation>Al adaptador Bluetooth no le queda ningún anuncio libre.</translation>
    </message>
    <message>
        <source>Other programs use all of them.</source>
        <translation>Otros programas los usan todos.</translation>
    </message>
    <message>
        <source>End a program that makes this computer visible over Bluetooth; Neobeat keeps trying.</source>
        <translation>Cierre un programa que haga visible este equipo por Bluetooth; Neobeat lo sigue intentando.</translation>
    </message>
    <message>
        <source>It has no keyring or wallet yet, no password database is open, or the open one shares nothing.</source>
        <translation>Aún no tiene ningún depósito ni cartera, no hay ninguna base de datos de contraseñas abierta, o la abierta no comparte nada.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, then try again.</source>
        <translation>Cree, abra o comparta una en su programa de contraseñas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It ended or answered with an error; see &quot;Details&quot;.</source>
        <translation>Terminó o respondió con un error; vea «Detalles».</translation>
    </message>
    <message>
        <source>The key store asks for its password or your consent in a window of its own.</source>
        <translation>El almacén de claves pide su contraseña o su consentimiento en una ventana propia.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>El reloj no está conectado.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a watch that is out of range or not connected yet.</source>
        <translation>No se puede enviar nada a un reloj que está fuera de alcance o aún no está conectado.</translation>
    </message>
    <message>
        <source>Connect the watch, then try again.</source>
        <translation>Conecte el reloj y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The watch refused this.</source>
        <translation>El reloj lo ha rechazado.</translation>
    </message>
    <message>
        <source>Perhaps its firmware does not know this request or this value.</source>
        <translation>Quizá su firmware no conoce esta petición o este valor.</translation>
    </message>
    <message>
        <source>Choose another value; everything else on the watch is unchanged.</source>
        <translation>Elija otro valor; todo lo demás en el reloj sigue igual.</translation>
    </message>
    <message>
        <source>The watch did not confirm this.</source>
        <translation>El reloj no lo ha confirmado.</translation>
    </message>
    <message>
        <source>It took the request; whether it acted on it is not known.</source>
        <translation>Aceptó la petición; no se sabe si actuó en consecuencia.</translation>
    </message>
    <message>
        <source>Look at the watch, and try again if it did not.</source>
        <translation>Mire el reloj y, si no lo hizo, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The data of the watch arrived incomplete.</source>
        <translation>Los datos del reloj han llegado incompletos.</translation>
    </message>
    <message>
        <source>A part was lost on the way, or its checksum does not match.</source>
        <translation>Una parte se perdió por el camino o la suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>Bring the watch close and try again; what arrived before is kept.</source>
        <translation>Acerque el reloj y vuelva a intentarlo; lo que ya llegó se conserva.</translation>
    </message>
    <message>
        <source>The command could not be started.</source>
        <translation>No se pudo iniciar el comando.</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>No existe tal programa, o no se permite ejecutarlo.</translation>
    </message>
    <message>
        <source>Enter the program with its whole path, and each argument on its own.</source>
        <translation>Escriba el programa con su ruta completa y cada argumento por separado.</translation>
    </message>
    <message>
        <source>The command failed.</source>
        <translation>El comando ha fallado.</translation>
    </message>
    <message>
        <source>It ended with a failure, or took longer than 30 seconds and was ended.</source>
        <translation>Terminó con un error, o tardó más de 30 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Try the same command in a terminal, where its messages can be read.</source>
        <translation>Pruebe el mismo comando en una terminal, donde se leen sus mensajes.</translation>
    </message>
    <message>
        <source>This watch cannot do that.</source>
        <translation>Este reloj no puede hacer eso.</translation>
    </message>
    <message>
        <source>It lacks what is needed for it; perhaps its firmware is older.</source>
        <translation>Le falta lo necesario; quizá su firmware sea más antiguo.</translation>
    </message>
    <message>
        <source>Nothing has to be done; everything else works.</source>
        <translation>No hay que hacer nada; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>It lacks a service that it should have, so it is another model or did not answer completely.</source>
        <translation>Le falta un servicio que debería tener, así que es otro modelo o no respondió por completo.</translation>
    </message>
    <message>
        <source>Scan again and choose your watch or sensor.</source>
        <translation>Busca de nuevo y elige tu reloj o sensor.</translation>
    </message>
    <message>
        <source>It reads its own files, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and the exports of Zepp, Polar Flow, Garmin Connect and Samsung Health.</source>
        <translation>Lee sus propios archivos, FIT, TCX y GPX, las bases de datos de Gadgetbridge y Amazfish, y las exportaciones de Zepp, Polar Flow, Garmin Connect y Samsung Health.</translation>
    </message>
    <message>
        <source>Choose one of these, or the folder or ZIP archive that holds them.</source>
        <translation>Elige uno de ellos, o la carpeta o el archivo ZIP que los contiene.</translation>
    </message>
    <message>
        <source>This archive is encrypted.</source>
        <translation>Este archivo comprimido está cifrado.</translation>
    </message>
    <message>
        <source>Zepp encrypts its exports, and names the password where it offers them.</source>
        <translation>Zepp cifra sus exportaciones e indica la contraseña donde las ofrece.</translation>
    </message>
    <message>
        <source>Give the password of the archive.</source>
        <translation>Indica la contraseña del archivo comprimido.</translation>
    </message>
    <message>
        <source>The password does not open this archive.</source>
        <translation>La contraseña no abre este archivo comprimido.</translation>
    </message>
    <message>
        <source>It belongs to another export, or is misspelt.</source>
        <translation>Pertenece a otra exportación o está mal escrita.</translation>
    </message>
    <message>
        <source>Copy the password from where the export was offered.</source>
        <translation>Copia la contraseña de donde se ofreció la exportación.</translation>
    </message>
    <message>
        <source>The sensor demands to be paired, and pairing failed.</source>
        <translation>El sensor exige emparejarse, y no se pudo.</translation>
    </message>
    <message>
        <source>It may be paired with a phone, or keep a pairing that this computer lost.</source>
        <translation>Puede estar emparejado con un teléfono o recordar un emparejamiento que este equipo perdió.</translation>
    </message>
    <message>
        <source>Remove its pairing in the Bluetooth settings, wake the sensor, then try again.</source>
        <translation>Quite su emparejamiento en los ajustes de Bluetooth, despierte el sensor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged, or a part of it was changed into something that Neobeat cannot read.</source>
        <translation>Está incompleto o dañado, o una parte se convirtió en algo que Neobeat no puede leer.</translation>
    </message>
    <message>
        <source>Correct it at the place that the details name, or export it once more, then import it again; what is here already is not added twice.</source>
        <translation>Corríjalo en el lugar que indican los detalles o expórtelo otra vez, e impórtelo de nuevo; lo que ya está aquí no se añade dos veces.</translation>
    </message>
</context>
<context>
    <name>EventCommandRow</name>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>Enter a command first.</source>
        <translation>Escriba antes un comando.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>You fell asleep</source>
        <translation>Se ha dormido</translation>
    </message>
    <message>
        <source>You woke up</source>
        <translation>Se ha despertado</translation>
    </message>
    <message>
        <source>You reached the goal of the day</source>
        <translation>Ha alcanzado el objetivo del día</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>Button held</source>
        <translation>Botón mantenido</translation>
    </message>
    <message>
        <source>The watch was taken off</source>
        <translation>Se ha quitado el reloj</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Llamada rechazada</translation>
    </message>
    <message>
        <source>Call silenced</source>
        <translation>Llamada silenciada</translation>
    </message>
    <message>
        <source>The watch looks for the computer</source>
        <translation>El reloj busca el ordenador</translation>
    </message>
    <message>
        <source>The watch has found the computer</source>
        <translation>El reloj ha encontrado el ordenador</translation>
    </message>
    <message>
        <source>Alarms were changed on the watch</source>
        <translation>Se han cambiado alarmas en el reloj</translation>
    </message>
    <message>
        <source>Silent mode off</source>
        <translation>Modo silencioso desactivado</translation>
    </message>
    <message>
        <source>Silent mode on</source>
        <translation>Modo silencioso activado</translation>
    </message>
    <message>
        <source>A workout begins</source>
        <translation>Empieza un entrenamiento</translation>
    </message>
    <message>
        <source>Music control</source>
        <translation>Control de música</translation>
    </message>
    <message>
        <source>Event number %1</source>
        <translation>Evento número %1</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Whatever the watch reports is listed here, such as its button or falling asleep.</source>
        <translation>Aquí aparece lo que comunica el reloj, como su botón o el inicio del sueño.</translation>
    </message>
    <message>
        <source>Remove all events</source>
        <translation>Quitar todos los eventos</translation>
    </message>
    <message>
        <source>Show events on the desktop</source>
        <translation>Mostrar los eventos en el escritorio</translation>
    </message>
    <message>
        <source>Each as a notification.</source>
        <translation>Cada uno como notificación.</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Ocultar comandos</translation>
    </message>
    <message>
        <source>Run a command at an event</source>
        <translation>Ejecutar un comando con un evento</translation>
    </message>
    <message>
        <source>A program and its arguments, those with blanks in quotation marks; no shell reads them. After 30 seconds it is ended.</source>
        <translation>Un programa y sus argumentos, los que tienen espacios entre comillas; ningún shell los lee. A los 30 segundos se detiene.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing the file:</source>
        <translation>Escribiendo el archivo:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Bluetooth service</source>
        <translation>Servicio Bluetooth</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Flight mode</source>
        <translation>Modo avión</translation>
    </message>
    <message>
        <source>Watch in range</source>
        <translation>Reloj al alcance</translation>
    </message>
    <message>
        <source>Watch is free</source>
        <translation>Reloj libre</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Clave de emparejamiento</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clave aceptada</translation>
    </message>
    <message>
        <source>Heart-rate values</source>
        <translation>Valores de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>ForgetRow</name>
    <message>
        <source>This watch is simulated. Its heart rate is kept until the next start.</source>
        <translation>Este reloj es simulado. Su frecuencia cardíaca se conserva hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Forgetting removes the watch and its key from this computer.</source>
        <translation>Al olvidarlo se quitan de este equipo el reloj y su clave.</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Añadir reloj</translation>
    </message>
    <message>
        <source>Leave simulated watch</source>
        <translation>Dejar el reloj simulado</translation>
    </message>
    <message>
        <source>Forget watch</source>
        <translation>Olvidar reloj</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>Neobeat removes the watch and its pairing key from this computer. The watch itself is not changed. To use it again you need the key. What was kept of its heart rate stays in the history until you delete it there.</source>
        <translation>Neobeat quita de este equipo el reloj y su clave de emparejamiento. El reloj en sí no cambia. Para volver a usarlo necesita la clave. La frecuencia cardíaca que se guardó permanece en el historial hasta que la elimine allí.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message>
        <source>Notifications and calls</source>
        <translation>Notificaciones y llamadas</translation>
    </message>
    <message>
        <source>Notifications on the watch</source>
        <translation>Notificaciones en el reloj</translation>
    </message>
    <message>
        <source>What programs show on this desktop, while the watch is connected. Neobeat keeps none of it.</source>
        <translation>Lo que los programas muestran en este escritorio mientras el reloj está conectado. Neobeat no guarda nada.</translation>
    </message>
    <message>
        <source>Notifications cannot be read here.</source>
        <translation>Aquí no se pueden leer las notificaciones.</translation>
    </message>
    <message>
        <source>Calls on the watch</source>
        <translation>Llamadas en el reloj</translation>
    </message>
    <message>
        <source>Of a modem, of GNOME Calls, of a phone with KDE Connect or paired by Bluetooth. Rejecting on the watch ends a call where its program allows it.</source>
        <translation>De un módem, de GNOME Calls, de un teléfono con KDE Connect o por Bluetooth. Rechazar en el reloj termina la llamada si su programa lo permite.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Only the first 18 characters, which the watch shows at once.</source>
        <translation>Solo los primeros 18 caracteres, que el reloj muestra a la vez.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticas</translation>
    </message>
    <message>
        <source>New programs</source>
        <translation>Programas nuevos</translation>
    </message>
    <message>
        <source>A program that is not in the list below may send.</source>
        <translation>Un programa que no está en la lista de abajo puede enviar.</translation>
    </message>
    <message>
        <source>Each program is listed here after its first notification.</source>
        <translation>Cada programa aparece aquí tras su primera notificación.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing is sent to the watch.</source>
        <translation>No se envía nada al reloj.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>por ejemplo, 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>por ejemplo, 7:00</translation>
    </message>
</context>
<context>
    <name>HeartRateAlerts</name>
    <message>
        <source>Heart rate high</source>
        <translation>Frecuencia cardíaca alta</translation>
    </message>
    <message>
        <source>When it stays above a level.</source>
        <translation>Cuando permanece por encima de un nivel.</translation>
    </message>
    <message>
        <source>Upper level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
    <message>
        <source>Heart rate low</source>
        <translation>Frecuencia cardíaca baja</translation>
    </message>
    <message>
        <source>When it stays below a level.</source>
        <translation>Cuando permanece por debajo de un nivel.</translation>
    </message>
    <message>
        <source>Lower level</source>
        <translation>Nivel inferior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>seconds beyond the level</source>
        <translation>segundos más allá del nivel</translation>
    </message>
    <message>
        <source>Again when back by</source>
        <translation>De nuevo al volver</translation>
    </message>
    <message>
        <source>At most every</source>
        <translation>Como mucho cada</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Neobeat is not a medical device: a watch on the wrist measures wrong or nothing at times, and an alert may come late or not at all. Do not rely on it for decisions about your health.</source>
        <translation>Neobeat no es un producto sanitario: un reloj en la muñeca a veces mide mal o no mide nada, y un aviso puede llegar tarde o no llegar. No se fíe de él para decisiones sobre su salud.</translation>
    </message>
</context>
<context>
    <name>HeartRateChart</name>
    <message>
        <source>no reading</source>
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, average %3 bpm</source>
        <translation>%1 a %2&#xa0;ppm, media %3&#xa0;ppm</translation>
    </message>
    <message>
        <source>Heart-rate graph</source>
        <translation>Gráfico de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>When something does not work, Neobeat can look for the reason.</source>
        <translation>Cuando algo no funciona, Neobeat puede buscar el motivo.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Registro e informe</translation>
    </message>
    <message>
        <source>Where the key comes from</source>
        <translation>De dónde viene la clave</translation>
    </message>
    <message>
        <source>The watch only talks to a program that knows its pairing key, 32 hex digits. The key was made when the watch was paired with the Zepp app, and it lies in the account of that app.</source>
        <translation>El reloj solo habla con un programa que conozca su clave de emparejamiento, 32 dígitos hexadecimales. La clave se creó cuando el reloj se emparejó con la aplicación Zepp, y está en la cuenta de esa aplicación.</translation>
    </message>
    <message>
        <source>A tool such as huami-token signs in to your account and prints the key. Paste its whole output into Neobeat; the right key is found in it.</source>
        <translation>Una herramienta como huami-token inicia sesión en su cuenta y muestra la clave. Pegue en Neobeat todo lo que muestre; la clave correcta se encuentra ahí.</translation>
    </message>
    <message>
        <source>A key cannot be made up or computed. Unpairing the watch in the app or resetting it makes a new key, and the old one stops working.</source>
        <translation>Una clave no se puede inventar ni calcular. Al desemparejar el reloj en la aplicación o restablecerlo se crea una nueva, y la anterior deja de servir.</translation>
    </message>
    <message>
        <source>The watch is not found</source>
        <translation>No se encuentra el reloj</translation>
    </message>
    <message>
        <source>A watch talks to one partner at a time. When it is connected to a phone, turn Bluetooth off there, or close the Zepp app, and scan again.</source>
        <translation>Un reloj habla con un solo interlocutor a la vez. Si está conectado a un teléfono, apague Bluetooth en él o cierre la aplicación Zepp, y busque de nuevo.</translation>
    </message>
    <message>
        <source>Bring the watch near and press one of its buttons. An empty battery also makes it silent.</source>
        <translation>Acerque el reloj y pulse uno de sus botones. Una batería agotada también lo silencia.</translation>
    </message>
    <message>
        <source>The watch does not accept the key</source>
        <translation>El reloj no acepta la clave</translation>
    </message>
    <message>
        <source>Fetch the key anew: it changes with each pairing. With several watches in the account, compare the address beside the key with the one of your watch.</source>
        <translation>Obtenga la clave de nuevo: cambia con cada emparejamiento. Si hay varios relojes en la cuenta, compare la dirección que acompaña a la clave con la de su reloj.</translation>
    </message>
    <message>
        <source>There is no reading</source>
        <translation>No hay lectura</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose. The first reading takes a few seconds. Neobeat never fills gaps in: no reading is shown as no reading.</source>
        <translation>Lleve el reloj un dedo por encima del hueso de la muñeca, no demasiado suelto. La primera lectura tarda unos segundos. Neobeat nunca rellena huecos: si no hay lectura, se muestra que no hay lectura.</translation>
    </message>
    <message>
        <source>The heart rate in other programs</source>
        <translation>La frecuencia cardíaca en otros programas</translation>
    </message>
    <message>
        <source>OBS Studio with a browser source: switch on the web server under Outputs, copy its address and add a browser source with it. Without one, as in Debian: use a text source with the text file, or enter the password of OBS&apos;s WebSocket server and the name of a text source.</source>
        <translation>OBS Studio con fuente de navegador: encienda el servidor web en Salidas, copie su dirección y añada con ella una fuente de navegador. Sin ella, como en Debian: use una fuente de texto con el archivo de texto, o introduzca la contraseña del servidor WebSocket de OBS y el nombre de una fuente de texto.</translation>
    </message>
    <message>
        <source>VRChat: enable OSC in its action menu and switch on the output for OSC programs.</source>
        <translation>VRChat: active OSC en su menú de acciones y encienda la salida para programas OSC.</translation>
    </message>
    <message>
        <source>Home Assistant: enter the address of your MQTT broker. The watch then appears there as a device.</source>
        <translation>Home Assistant: introduzca la dirección de su bróker MQTT. El reloj aparece entonces allí como dispositivo.</translation>
    </message>
    <message>
        <source>Grafana: let Prometheus read the address of the web server with /metrics at its end.</source>
        <translation>Grafana: haga que Prometheus lea la dirección del servidor web terminada en /metrics.</translation>
    </message>
    <message>
        <source>Zwift, bike computers, phones: switch on the Bluetooth sensor and look for a heart-rate sensor named Neobeat there.</source>
        <translation>Zwift, ciclocomputadores, teléfonos: encienda el sensor Bluetooth y busque allí un sensor de frecuencia cardíaca llamado Neobeat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Neobeat talks to your watch, and to other programs only where you switch that on under Outputs. There is no account, no cloud and no statistics. The key lies in the password store of your desktop and never in a log.</source>
        <translation>Neobeat habla con su reloj, y con otros programas solo donde usted lo active en Salidas. No hay cuenta, ni nube, ni estadísticas. La clave está en el almacén de contraseñas de su escritorio y nunca en un registro.</translation>
    </message>
    <message>
        <source>Neobeat is no medical device. Ask a doctor, not a watch, when you are worried.</source>
        <translation>Neobeat no es un producto sanitario. Si le preocupa algo, pregunte a un médico, no a un reloj.</translation>
    </message>
    <message>
        <source>Neobeat %1, free software under the GNU General Public License 3 or later.</source>
        <translation>Neobeat %1, software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Chest straps and other sensors</source>
        <translation>Bandas pectorales y otros sensores</translation>
    </message>
    <message>
        <source>A sensor that follows the Bluetooth Heart Rate Service needs no key. A strap is silent until you wear it; moisten its electrodes. A watch or band has to broadcast: start a workout on it, then switch its heart-rate broadcast on.</source>
        <translation>Un sensor que sigue el servicio de frecuencia cardíaca de Bluetooth no necesita clave. Una banda calla hasta que la llevas puesta; humedece sus electrodos. Un reloj o una pulsera tiene que emitir: inicia en él un entrenamiento y activa después la emisión de la frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>26 other watches of the vendor are paired like an Amazfit Neo, by what other programs do. For each model the wizard says whether anybody is known to have tried.</source>
        <translation>Según lo que hacen otros programas, otros 26 relojes del fabricante se vinculan como un Amazfit Neo. El asistente dice de cada modelo si se sabe de alguien que lo haya probado.</translation>
    </message>
    <message>
        <source>Some sensors demand to be paired with the computer. Neobeat does that and says so; the Bluetooth settings of the computer list such a sensor, and can remove it again. Do that first when pairing fails: one side may keep a pairing that the other has lost.</source>
        <translation>Algunos sensores exigen emparejarse con el equipo. Neobeat lo hace y lo dice; los ajustes de Bluetooth del equipo muestran ese sensor y pueden quitarlo de nuevo. Haga eso primero si el emparejamiento falla: una parte puede conservar un emparejamiento que la otra perdió.</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Latido a latido</translation>
    </message>
    <message>
        <source>A chest strap sends the intervals between beats. Where the history has them, it offers Beats beside Chart and Table: each interval, signs at what was corrected, and how much the intervals vary.</source>
        <translation>Una banda pectoral envía los intervalos entre latidos. Donde el historial los tiene, ofrece Latidos junto a Gráfico y Tabla: cada intervalo, signos en lo que se corrigió y cuánto varían los intervalos.</translation>
    </message>
    <message>
        <source>RMSSD, SDNN and pNN50 grow with that variability. It differs between people and falls with age, effort and stress: compare only with yourself, measured at the same time of day and in the same position. The figures are no diagnosis.</source>
        <translation>RMSSD, SDNN y pNN50 crecen con esa variabilidad. Difiere de una persona a otra y baja con la edad, el esfuerzo y el estrés: compárate solo contigo, medido a la misma hora del día y en la misma postura. Las cifras no son un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Heart-rate history, %1</source>
        <translation>Historial de frecuencia cardíaca, %1</translation>
    </message>
</context>
<context>
    <name>HistoryChartPane</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Latidos</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing is kept, because the settings say so.</source>
        <translation>No se guarda nada, porque así lo dicen los ajustes.</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Start the heart rate, and it is kept here.</source>
        <translation>Aún no se ha grabado nada. Inicie la medición y se guardará aquí.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Go to the live page</source>
        <translation>Ir a la página En vivo</translation>
    </message>
</context>
<context>
    <name>HistoryHeader</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>There is nothing earlier.</source>
        <translation>No hay nada anterior.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>There is nothing later.</source>
        <translation>No hay nada posterior.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>HistoryNumbers</name>
    <message>
        <source>resting</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>A resting heart rate needs 30 minutes of readings.</source>
        <translation>La frecuencia cardíaca en reposo necesita 30 minutos de lecturas.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is kept at present.</source>
        <translation>Actualmente no se guarda nada.</translation>
    </message>
    <message>
        <source>The settings say so. What was kept before stays here.</source>
        <translation>Así lo dicen los ajustes. Lo que se guardó antes permanece aquí.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>HistoryViews</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este tiempo.</translation>
    </message>
</context>
<context>
    <name>HourLine</name>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>HourTable</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
    <message>
        <source>sleep, min</source>
        <translation>sueño, min</translation>
    </message>
    <message>
        <source>not worn, min</source>
        <translation>sin llevar, min</translation>
    </message>
    <message>
        <source>recorded, min</source>
        <translation>registrado, min</translation>
    </message>
    <message>
        <source>Hours in figures</source>
        <translation>Horas en cifras</translation>
    </message>
</context>
<context>
    <name>HrvText</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms²</source>
        <comment>square milliseconds</comment>
        <translation>%1 ms²</translation>
    </message>
    <message>
        <source>The average interval between two normal beats</source>
        <translation>El intervalo medio entre dos latidos normales</translation>
    </message>
    <message>
        <source>How much the intervals differ from their average</source>
        <translation>Cuánto se apartan los intervalos de su media</translation>
    </message>
    <message>
        <source>How much each interval differs from the one before</source>
        <translation>Cuánto difiere cada intervalo del anterior</translation>
    </message>
    <message>
        <source>How many intervals differ by more than 50 ms from the one before</source>
        <translation>Cuántos intervalos difieren en más de 50 ms del anterior</translation>
    </message>
    <message>
        <source>Power of the slow changes, of 7 to 25 seconds</source>
        <translation>Potencia de los cambios lentos, de 7 a 25 segundos</translation>
    </message>
    <message>
        <source>Power of the fast changes, of 2.5 to 7 seconds, mostly those of the breath</source>
        <translation>Potencia de los cambios rápidos, de 2,5 a 7 segundos, sobre todo los de la respiración</translation>
    </message>
    <message>
        <source>The slow changes in relation to the fast ones</source>
        <translation>Los cambios lentos en relación con los rápidos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>There are less than %Ln minutes of beats here. Choose a longer range.</source>
        <translation>
            <numerusform>Aquí hay menos de %Ln minuto de latidos. Elige un intervalo más largo.</numerusform>
            <numerusform>Aquí hay menos de %Ln minutos de latidos. Elige un intervalo más largo.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 % of the beats had to be corrected. Moisten the strap or fasten it tighter, and measure again.</source>
        <translation>Hubo que corregir más del %1 % de los latidos. Humedece la banda o ajústala más y mide otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>This figure is defined for %Ln minutes. Choose a range of that duration.</source>
        <translation>
            <numerusform>Esta cifra está definida para %Ln minuto. Elige un intervalo de esa duración.</numerusform>
            <numerusform>Esta cifra está definida para %Ln minutos. Elige un intervalo de esa duración.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats are missing in this range. Choose one without a gap.</source>
        <translation>Faltan latidos en este intervalo. Elige uno sin huecos.</translation>
    </message>
    <message>
        <source>Below %1 bpm, beats are too few to show the fast changes. Use RMSSD instead.</source>
        <translation>Por debajo de %1 bpm hay muy pocos latidos para mostrar los cambios rápidos. Usa RMSSD en su lugar.</translation>
    </message>
    <message>
        <source>The heart rate rose, fell or became more or less steady here. Choose a calmer range.</source>
        <translation>Aquí la frecuencia cardíaca subió, bajó o se volvió más o menos constante. Elige un intervalo más tranquilo.</translation>
    </message>
    <message>
        <source>All intervals are equal, as those of a pacemaker or of a source that does not measure them. Check what the source sends.</source>
        <translation>Todos los intervalos son iguales, como los de un marcapasos o los de una fuente que no los mide. Comprueba qué envía la fuente.</translation>
    </message>
    <message>
        <source>normal beat</source>
        <translation>latido normal</translation>
    </message>
    <message>
        <source>ectopic beat</source>
        <translation>latido ectópico</translation>
    </message>
    <message>
        <source>no beat, removed</source>
        <translation>no es un latido, eliminado</translation>
    </message>
    <message>
        <source>beat missed before it, inserted</source>
        <translation>faltaba un latido antes, insertado</translation>
    </message>
    <message>
        <source>interval too long, interpolated</source>
        <translation>intervalo demasiado largo, interpolado</translation>
    </message>
    <message>
        <source>interval too short, interpolated</source>
        <translation>intervalo demasiado corto, interpolado</translation>
    </message>
    <message>
        <source>too few beats around it to judge</source>
        <translation>muy pocos latidos alrededor para juzgarlo</translation>
    </message>
    <message>
        <source>%1 % corrected, method of Lipponen and Tarvainen 2019</source>
        <translation>%1 % corregido, método de Lipponen y Tarvainen 2019</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading the file:</source>
        <translation>Leyendo el archivo:</translation>
    </message>
</context>
<context>
    <name>ImportExportBody</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija antes un archivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ImportExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ImportExportFile</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Examinar para buscar el archivo</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
</context>
<context>
    <name>ImportExportProgress</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Histories (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</source>
        <translation>Historiales (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Contraseña del archivo comprimido</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Se examina el archivo…</translation>
    </message>
    <message>
        <source>Files that Neobeat wrote, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and exports of Zepp, Polar Flow, Garmin Connect and Samsung Health, also as a ZIP archive or a folder. What is in the history already stays as it is.</source>
        <translation>Archivos que escribió Neobeat, FIT, TCX y GPX, las bases de datos de Gadgetbridge y Amazfish, y exportaciones de Zepp, Polar Flow, Garmin Connect y Samsung Health, también como archivo ZIP o carpeta. Lo que ya está en el historial se queda como está.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>%1 · not all of it</source>
        <translation>%1 · no todo</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taking it out of the history:</source>
        <translation>Se quita del historial:</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message>
        <source>It added %1: %2. That is taken out and overwritten, as far as it is still there. What was there before the import and what came after it stays. The file itself is not changed.</source>
        <translation>Añadió %1: %2. Eso se quita y se sobrescribe, si todavía está. Lo que había antes de la importación y lo que llegó después se queda. El archivo mismo no cambia.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
</context>
<context>
    <name>ImportsForm</name>
    <message>
        <source>Looking into the history…</source>
        <translation>Se examina el historial…</translation>
    </message>
    <message>
        <source>Nothing that was imported is in the history.</source>
        <translation>No hay nada importado en el historial.</translation>
    </message>
    <message>
        <source>What an import added can be taken out again.</source>
        <translation>Lo que añadió una importación se puede volver a quitar.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
</context>
<context>
    <name>ItemOrder</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es el primero.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>No se muestra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>Which of these is your watch?</source>
        <translation>¿Cuál de estos es su reloj?</translation>
    </message>
    <message>
        <source>Key %1, without an address</source>
        <translation>Clave %1, sin dirección</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (activa)</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>The key is complete.</source>
        <translation>La clave está completa.</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 dígitos</translation>
    </message>
    <message>
        <source>The text has several keys for this watch. Choose one.</source>
        <translation>El texto tiene varias claves para este reloj. Elija una.</translation>
    </message>
    <message>
        <source>The text has several keys. Choose the one of your watch.</source>
        <translation>El texto tiene varias claves. Elija la de su reloj.</translation>
    </message>
    <message>
        <source>The text does not name the watch %1. Choose its key.</source>
        <translation>El texto no menciona el reloj %1. Elija su clave.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>0x… or paste the whole output</source>
        <translation>0x… o pegue todo lo que se mostró</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Clave de emparejamiento</translation>
    </message>
</context>
<context>
    <name>KeyOrigin</name>
    <message>
        <source>Hide the explanation</source>
        <translation>Ocultar la explicación</translation>
    </message>
    <message>
        <source>Where do I get the key?</source>
        <translation>¿Dónde obtengo la clave?</translation>
    </message>
    <message>
        <source>1. Pair the watch once with the Zepp app on a phone, with an account of your own, and let it sync.</source>
        <translation>1. Empareje el reloj una vez con la aplicación Zepp en un teléfono, con una cuenta propia, y deje que se sincronice.</translation>
    </message>
    <message>
        <source>2. Run a tool such as huami-token on this computer. It signs in to that account and prints the key of each watch.</source>
        <translation>2. Ejecute en este equipo una herramienta como huami-token. Inicia sesión en esa cuenta y muestra la clave de cada reloj.</translation>
    </message>
    <message>
        <source>3. Paste what it printed above. Unpairing or resetting the watch changes the key; it cannot be made up.</source>
        <translation>3. Pegue arriba lo que mostró. Desemparejar o restablecer el reloj cambia la clave; no se puede inventar.</translation>
    </message>
</context>
<context>
    <name>KeyProblemText</name>
    <message>
        <source>Type or paste the pairing key.</source>
        <translation>Escriba o pegue la clave de emparejamiento.</translation>
    </message>
    <message>
        <source>This key has 1 digit, a key has %1.</source>
        <translation>Esta clave tiene 1 dígito; una clave tiene %1.</translation>
    </message>
    <message numerus="yes">
        <source>This key has %n digits, a key has %1.</source>
        <translation>
            <numerusform>Esta clave tiene %n dígito; una clave tiene %1.</numerusform>
            <numerusform>Esta clave tiene %n dígitos; una clave tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, &quot;%2&quot;, is no hex digit. A key has only 0 to 9 and a to f.</source>
        <translation>El carácter %1, «%2», no es un dígito hexadecimal. Una clave solo tiene de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>The key ends in &quot;…&quot;: your terminal cut it. Widen the window and copy it again.</source>
        <translation>La clave termina en «…»: su terminal la cortó. Ensanche la ventana y cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The account has no key for this watch: it says 0x00. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>La cuenta no tiene clave para este reloj: dice 0x00. Empareje antes el reloj con la aplicación del fabricante y obtenga la clave de nuevo.</translation>
    </message>
    <message>
        <source>This key is all zeros, which no watch has. Fetch the key again.</source>
        <translation>Esta clave es todo ceros, y ningún reloj tiene una así. Obtenga la clave de nuevo.</translation>
    </message>
    <message>
        <source>There is no key in this text. A key is 32 hex digits, often with 0x in front.</source>
        <translation>No hay ninguna clave en este texto. Una clave son 32 dígitos hexadecimales, a menudo con 0x delante.</translation>
    </message>
    <message>
        <source>The account has no watch. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>La cuenta no tiene ningún reloj. Empareje antes el reloj con la aplicación del fabricante y obtenga la clave de nuevo.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln without a possible heart rate</source>
        <translation>
            <numerusform>%Ln sin una frecuencia cardíaca posible</numerusform>
            <numerusform>%Ln sin una frecuencia cardíaca posible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before the watch existed</source>
        <translation>
            <numerusform>%Ln de antes de que existiera el reloj</numerusform>
            <numerusform>%Ln de antes de que existiera el reloj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from more than a day ahead</source>
        <translation>
            <numerusform>%Ln de más de un día en el futuro</numerusform>
            <numerusform>%Ln de más de un día en el futuro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that would end before the start</source>
        <translation>
            <numerusform>%Ln que terminaría antes de empezar</numerusform>
            <numerusform>%Ln que terminarían antes de empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than a year</source>
        <translation>
            <numerusform>%Ln de más de un año</numerusform>
            <numerusform>%Ln de más de un año</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an impossible battery level</source>
        <translation>
            <numerusform>%Ln con un nivel de batería imposible</numerusform>
            <numerusform>%Ln con un nivel de batería imposible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a mark of no activity</source>
        <translation>
            <numerusform>%Ln con una marca de ninguna actividad</numerusform>
            <numerusform>%Ln con una marca de ninguna actividad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long and shortened: %Ln texts.</source>
        <translation>
            <numerusform>Demasiado largo y acortado: %Ln texto.</numerusform>
            <numerusform>Demasiado largos y acortados: %Ln textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se omitió: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Too long and shortened: 1 text.</source>
        <translation>Demasiado largo y acortado: 1 texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an impossible time zone</source>
        <translation>
            <numerusform>%Ln en una zona horaria imposible</numerusform>
            <numerusform>%Ln en una zona horaria imposible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an RR interval of no length</source>
        <translation>
            <numerusform>%Ln con un intervalo RR sin longitud</numerusform>
            <numerusform>%Ln con un intervalo RR sin longitud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveHeader</name>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Añadir reloj</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nivel de batería</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Cerrar actividad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The activity is still being stored.</source>
        <translation>La actividad aún se está guardando.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Se ha quitado el reloj. Puede que su clave siga guardada.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>A try is under way.</source>
        <translation>Hay un intento en curso.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>No watch</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sin lectura</translation>
    </message>
    <message>
        <source>Heart rate is off</source>
        <translation>Medición apagada</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>LiveReadout</name>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>The heart rate is being stopped.</source>
        <translation>Se está deteniendo la medición.</translation>
    </message>
    <message>
        <source>Connect to the watch first.</source>
        <translation>Conecte antes el reloj.</translation>
    </message>
    <message>
        <source>Stop heart rate</source>
        <translation>Detener medición</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Iniciar medición</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log and report</source>
        <translation>Registro e informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>The report holds versions, the last check of this computer and the lines below. Keys, addresses, serial numbers and names of home folders are not in it.</source>
        <translation>El informe contiene versiones, la última comprobación de este equipo y las líneas siguientes. No contiene claves, direcciones, números de serie ni nombres de carpetas personales.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>MarkerTick</name>
    <message>
        <source>Marker %1</source>
        <translation>Marca %1</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no reading</source>
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>NewHistory</name>
    <message>
        <source>The history is from a newer Neobeat, so a new one has begun.</source>
        <translation>El historial es de un Neobeat más reciente, así que se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Install the newer version again to see it.</source>
        <translation>No se eliminó nada de él: su archivo se llama ahora %1. Instale de nuevo la versión más reciente para verlo.</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one has begun.</source>
        <translation>El historial estaba dañado, así que se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Import that to take over what can be read.</source>
        <translation>No se eliminó nada de él: su archivo se llama ahora %1. Impórtelo para recuperar lo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>NoWatchView</name>
    <message>
        <source>It takes the watch, charged and near, and its pairing key. The next pages say how to get it.</source>
        <translation>Hacen falta el reloj, cargado y cerca, y su clave de emparejamiento. Las páginas siguientes dicen cómo obtenerla.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Preguntando al servicio Bluetooth de este equipo…</translation>
    </message>
    <message>
        <source>The simulated watch works without Bluetooth and shows everything Neobeat does.</source>
        <translation>El reloj simulado funciona sin Bluetooth y muestra todo lo que hace Neobeat.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Encender Bluetooth</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Añadir reloj</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Probar el reloj simulado</translation>
    </message>
    <message>
        <source>No watch yet. Add your watch or heart-rate sensor, or try the simulated one.</source>
        <translation>Aún no hay reloj. Añade tu reloj o sensor de frecuencia cardíaca, o prueba el simulado.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Most often the watch is connected to a phone: it talks to one partner at a time.</source>
        <translation>Lo más habitual es que el reloj esté conectado a un teléfono: habla con un solo interlocutor a la vez.</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Probar el reloj simulado</translation>
    </message>
    <message>
        <source>No watch or sensor was found.</source>
        <translation>No se encontró ningún reloj ni sensor.</translation>
    </message>
    <message>
        <source>Turn Bluetooth off on the phone, bring the watch near, press one of its buttons, and scan again. A strap is silent until you wear it.</source>
        <translation>Apaga el Bluetooth del teléfono, acerca el reloj, pulsa uno de sus botones y busca de nuevo. Una banda calla hasta que la llevas puesta.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>OutputCard</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token is copied.</source>
        <translation>El token se ha copiado.</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Hide options</source>
        <translation>Ocultar opciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OutputFieldRow</name>
    <message>
        <source>A password is stored. %1</source>
        <translation>Hay una contraseña guardada. %1</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>On.</source>
        <translation>Encendido.</translation>
    </message>
    <message>
        <source>No program is connected.</source>
        <translation>Ningún programa está conectado.</translation>
    </message>
    <message>
        <source>1 program is connected.</source>
        <translation>1 programa está conectado.</translation>
    </message>
    <message>
        <source>Last value: %1.</source>
        <translation>Último valor: %1.</translation>
    </message>
    <message>
        <source>There is no output of that name.</source>
        <translation>No hay ninguna salida con ese nombre.</translation>
    </message>
    <message>
        <source>This output has no option of that name.</source>
        <translation>Esta salida no tiene ninguna opción con ese nombre.</translation>
    </message>
    <message>
        <source>A password is entered in the window.</source>
        <translation>Las contraseñas se introducen en la ventana.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Iniciando.</translation>
    </message>
    <message>
        <source>Waiting, and trying again by itself.</source>
        <translation>En espera; lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>Ending.</source>
        <translation>Terminando.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <source>Web server and overlay</source>
        <translation>Servidor web y superposición</translation>
    </message>
    <message>
        <source>A page for streams, and the heart rate for browsers, scripts, games and Prometheus on this computer.</source>
        <translation>Una página para retransmisiones, y la frecuencia cardíaca para navegadores, scripts, juegos y Prometheus en este equipo.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>A file with the current number, for a text source in OBS Studio and for scripts.</source>
        <translation>Un archivo con el número actual, para una fuente de texto en OBS Studio y para scripts.</translation>
    </message>
    <message>
        <source>OBS Studio</source>
        <translation>OBS Studio</translation>
    </message>
    <message>
        <source>Writes the number into a text source of OBS Studio, without the delay of a file.</source>
        <translation>Escribe el número en una fuente de texto de OBS Studio, sin el retraso de un archivo.</translation>
    </message>
    <message>
        <source>iron-heart</source>
        <translation>iron-heart</translation>
    </message>
    <message>
        <source>Gives the heart rate to iron-heart, through its WebSocket source.</source>
        <translation>Da la frecuencia cardíaca a iron-heart, a través de su fuente WebSocket.</translation>
    </message>
    <message>
        <source>vts-heartrate</source>
        <translation>vts-heartrate</translation>
    </message>
    <message>
        <source>Gives the heart rate to vts-heartrate for VTube Studio, which asks you once whether it may.</source>
        <translation>Da la frecuencia cardíaca a vts-heartrate para VTube Studio, que le pregunta una vez si puede.</translation>
    </message>
    <message>
        <source>SAMMI</source>
        <translation>SAMMI</translation>
    </message>
    <message>
        <source>Triggers a webhook of SAMMI with each reading.</source>
        <translation>Activa un webhook de SAMMI con cada lectura.</translation>
    </message>
    <message>
        <source>Streamer.bot</source>
        <translation>Streamer.bot</translation>
    </message>
    <message>
        <source>Runs an action of Streamer.bot with each reading.</source>
        <translation>Ejecuta una acción de Streamer.bot con cada lectura.</translation>
    </message>
    <message>
        <source>VRChat and other OSC programs</source>
        <translation>VRChat y otros programas OSC</translation>
    </message>
    <message>
        <source>Parameters for avatars and games, sent as OSC messages over UDP.</source>
        <translation>Parámetros para avatares y juegos, enviados como mensajes OSC por UDP.</translation>
    </message>
    <message>
        <source>Home Assistant and MQTT</source>
        <translation>Home Assistant y MQTT</translation>
    </message>
    <message>
        <source>Publishes to an MQTT broker; Home Assistant finds the watch there by itself.</source>
        <translation>Publica en un bróker MQTT; Home Assistant encuentra allí el reloj por sí solo.</translation>
    </message>
    <message>
        <source>Bluetooth heart-rate sensor</source>
        <translation>Sensor Bluetooth de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Makes this computer a heart-rate sensor for bike computers, trainers and phones nearby.</source>
        <translation>Convierte este equipo en un sensor de frecuencia cardíaca para ciclocomputadores, rodillos y teléfonos cercanos.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Web pages that may read it</source>
        <translation>Páginas web que pueden leerlo</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces, for instance https://example.org</source>
        <translation>Sus direcciones, separadas por espacios, por ejemplo https://example.org</translation>
    </message>
    <message>
        <source>Also for other computers</source>
        <translation>También para otros equipos</translation>
    </message>
    <message>
        <source>Everyone in the network who knows the token can read your heart rate.</source>
        <translation>Cualquiera en la red que conozca el token puede leer su frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>Computers in your network can then reach Neobeat. Who knows the token can read your heart rate, and it travels unencrypted. Do this only in a network that you trust.</source>
        <translation>Los equipos de su red podrán entonces acceder a Neobeat. Quien conozca el token puede leer su frecuencia cardíaca, que viaja sin cifrar. Hágalo solo en una red en la que confíe.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>{bpm} is replaced; also {quality}, {battery} and {time}.</source>
        <translation>Se sustituye {bpm}; también {quality}, {battery} y {time}.</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Name of the text source</source>
        <translation>Nombre de la fuente de texto</translation>
    </message>
    <message>
        <source>Password of the WebSocket server</source>
        <translation>Contraseña del servidor WebSocket</translation>
    </message>
    <message>
        <source>In OBS Studio under Tools, WebSocket Server Settings.</source>
        <translation>En OBS Studio, en Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>The one of its Input API.</source>
        <translation>El de su Input API.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>vts-heartrate grants it; there is nothing to enter.</source>
        <translation>Lo concede vts-heartrate; no hay nada que introducir.</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nombre de la acción</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Nombre del webhook</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Only if SAMMI asks for one.</source>
        <translation>Solo si SAMMI la pide.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Computer and port of each, separated by spaces.</source>
        <translation>Equipo y puerto de cada uno, separados por espacios.</translation>
    </message>
    <message>
        <source>Prefix of the parameters</source>
        <translation>Prefijo de los parámetros</translation>
    </message>
    <message>
        <source>Sets of parameters</source>
        <translation>Conjuntos de parámetros</translation>
    </message>
    <message>
        <source>Several are separated by spaces: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</source>
        <translation>Varios se separan con espacios: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</translation>
    </message>
    <message>
        <source>Heart rate of 0 percent</source>
        <translation>Frecuencia cardíaca del 0 por ciento</translation>
    </message>
    <message>
        <source>Heart rate of 100 percent</source>
        <translation>Frecuencia cardíaca del 100 por ciento</translation>
    </message>
    <message>
        <source>Also write into the chat box</source>
        <translation>Escribir también en el chat</translation>
    </message>
    <message>
        <source>Everyone near you in VRChat reads it.</source>
        <translation>Lo leen todos los que estén cerca de usted en VRChat.</translation>
    </message>
    <message>
        <source>Text in the chat box</source>
        <translation>Texto en el chat</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>mqtt://computer, or mqtts://computer with encryption.</source>
        <translation>mqtt://equipo, o mqtts://equipo con cifrado.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Only with encryption, and if the system does not know it.</source>
        <translation>Solo con cifrado, y si el sistema no la conoce.</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Let Home Assistant find it</source>
        <translation>Permitir que Home Assistant lo encuentre</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Nombre que ven los demás</translation>
    </message>
    <message>
        <source>At most 20 letters, without yours.</source>
        <translation>20 letras como máximo, sin el nombre de usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are connected.</source>
        <translation>
            <numerusform>%n programa está conectado.</numerusform>
            <numerusform>%n programas están conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Nombres propios</translation>
    </message>
    <message>
        <source>Each as NAME=MEANING, separated by spaces. Meanings: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</source>
        <translation>Cada uno como NOMBRE=SIGNIFICADO, separados por espacios. Significados: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</translation>
    </message>
    <message>
        <source>Remove from Home Assistant</source>
        <translation>Quitar de Home Assistant</translation>
    </message>
    <message>
        <source>Home Assistant and the broker have forgotten the watch.</source>
        <translation>Home Assistant y el broker han olvidado el reloj.</translation>
    </message>
</context>
<context>
    <name>OutputsPage</name>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Give the heart rate to other programs. Each of them is off until you switch it on, and none is told the address or the key of your watch.</source>
        <translation>Dé la frecuencia cardíaca a otros programas. Cada salida está apagada hasta que usted la encienda, y ninguna recibe la dirección ni la clave de su reloj.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Test with the simulated watch</source>
        <translation>Probar con el reloj simulado</translation>
    </message>
    <message>
        <source>Switch an output on first. While your watch measures, its own values are given.</source>
        <translation>Encienda antes una salida. Mientras su reloj mide, se dan sus propios valores.</translation>
    </message>
    <message>
        <source>Made-up values for half a minute.</source>
        <translation>Valores inventados durante medio minuto.</translation>
    </message>
    <message>
        <source>Battery in the power panel</source>
        <translation>Batería en el panel de energía</translation>
    </message>
    <message>
        <source>The desktop shows the battery of the watch beside that of a mouse, where its Bluetooth service can.</source>
        <translation>El escritorio muestra la batería del reloj junto a la de un ratón, si su servicio Bluetooth puede.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you switch an output on. The history is one file that only you can read:</source>
        <translation>Nada sale de este equipo salvo que usted active una salida. El historial es un archivo que solo usted puede leer:</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Forget the watch</source>
        <translation>Olvidar el reloj</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A file with everything that was chosen. It can have world clocks and the weather, too.</source>
        <translation>Un archivo con todo lo elegido. También puede tener relojes mundiales y el tiempo.</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>Exportar perfil…</translation>
    </message>
    <message>
        <source>Apply profile…</source>
        <translation>Aplicar perfil…</translation>
    </message>
    <message>
        <source>Write everything again</source>
        <translation>Escribir todo de nuevo</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Aplicar perfil</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Long run</source>
        <translation>Carrera larga</translation>
    </message>
    <message>
        <source>Morning run</source>
        <translation>Carrera matutina</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Last bit</source>
        <translation>Último tramo</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>por ejemplo, 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>por ejemplo, 7:00</translation>
    </message>
    <message>
        <source>No alert for the heart rate and nothing about events of the watch; the other alerts make no sound. A search for the computer rings nonetheless.</source>
        <translation>Ningún aviso de la frecuencia cardíaca y nada sobre eventos del reloj; los demás avisos no suenan. La búsqueda del ordenador suena de todos modos.</translation>
    </message>
</context>
<context>
    <name>RangeSelector</name>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RateGraph</name>
    <message>
        <source>The watch measured no heart rate.</source>
        <translation>El reloj no midió la frecuencia cardíaca.</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>no reading</source>
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, average %3 bpm, %Ln readings</source>
        <translation>
            <numerusform>%1 a %2, media %3&#xa0;ppm, %Ln lectura</numerusform>
            <numerusform>%1 a %2, media %3&#xa0;ppm, %Ln lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time, heart rates in bpm</source>
        <translation>Hora, valores en ppm</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>ppm</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>Heart rate as a table</source>
        <translation>Frecuencia cardíaca en tabla</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Everything the watch measures is kept on this computer, and nowhere else.</source>
        <translation>Todo lo que mide el reloj se guarda en este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Only what is measured while an activity runs is kept.</source>
        <translation>Solo se guarda lo que se mide durante una actividad.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept, and no activity can be started. What was kept before stays.</source>
        <translation>Modo privado: no se guarda nada, y no se puede iniciar ninguna actividad. Lo que se guardó antes permanece.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only activities</source>
        <translation>Solo actividades</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Eliminar después de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Write a file after each activity</source>
        <translation>Escribir un archivo tras cada actividad</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Folder for these files</source>
        <translation>Carpeta para estos archivos</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>¿Eliminar lo más antiguo?</translation>
    </message>
    <message>
        <source>All that is older than a year is deleted now and from now on. It cannot be brought back.</source>
        <translation>Todo lo que tenga más de un año se elimina ahora y en adelante. No se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>All that is older than %n days is deleted now and from now on. It cannot be brought back.</source>
        <translation>
            <numerusform>Todo lo que tenga más de %n día se elimina ahora y en adelante. No se puede recuperar.</numerusform>
            <numerusform>Todo lo que tenga más de %n días se elimina ahora y en adelante. No se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>RmssdStrip</name>
    <message>
        <source>RMSSD of each five minutes</source>
        <translation>RMSSD de cada cinco minutos</translation>
    </message>
</context>
<context>
    <name>SegmentClock</name>
    <message>
        <source>Length of the activity</source>
        <translation>Duración de la actividad</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write to the watch</source>
        <translation>Escribir en el reloj</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>No elegir</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When the watch connects</source>
        <translation>Cuando se conecta el reloj</translation>
    </message>
    <message>
        <source>Set the watch&apos;s clock</source>
        <translation>Poner en hora el reloj</translation>
    </message>
    <message>
        <source>Writes the time of this computer to the watch.</source>
        <translation>Escribe la hora de este equipo en el reloj.</translation>
    </message>
    <message>
        <source>Start heart rate by itself</source>
        <translation>Iniciar la medición automáticamente</translation>
    </message>
    <message>
        <source>Measuring all the time empties the battery of the watch sooner.</source>
        <translation>Medir todo el tiempo agota antes la batería del reloj.</translation>
    </message>
    <message>
        <source>Heart rate in other programs</source>
        <translation>Frecuencia cardíaca en otros programas</translation>
    </message>
    <message>
        <source>For streams, home automation and sports programs. All are off until you switch them on.</source>
        <translation>Para emisiones, domótica y programas deportivos. Todas están desactivadas hasta que usted las active.</translation>
    </message>
    <message>
        <source>Show the outputs</source>
        <translation>Mostrar las salidas</translation>
    </message>
    <message>
        <source>Fetch steps and sleep by itself</source>
        <translation>Obtener pasos y sueño por sí solo</translation>
    </message>
    <message>
        <source>What the watch has stored, when it connects and every hour.</source>
        <translation>Lo que el reloj ha guardado, al conectarse y cada hora.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, la dirección termina en %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>La dirección termina en %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>La dirección termina en %1 · %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Only if it is a heart-rate sensor</source>
        <translation>Solo si es un sensor de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Others have paired this model in this way</source>
        <translation>Otros han vinculado así este modelo</translation>
    </message>
    <message>
        <source>Should work, not tried yet</source>
        <translation>Debería funcionar, aún sin probar</translation>
    </message>
    <message>
        <source>Heart-rate sensor, needs no key</source>
        <translation>Sensor de frecuencia cardíaca, no necesita clave</translation>
    </message>
    <message>
        <source>Cannot be used: it is paired in another way</source>
        <translation>No se puede usar: se vincula de otra manera</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Watches and sensors</source>
        <translation>Relojes y sensores</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Simulated, no radio is used.</source>
        <translation>Simulado, no se usa la radio.</translation>
    </message>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, la dirección termina en %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for</source>
        <translation>Dejar el reloj al teléfono durante</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for so long</source>
        <translation>Dejar el reloj al teléfono durante ese tiempo</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>State of the connection</source>
        <translation>Estado de la conexión</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>There is no later day.</source>
        <translation>No hay un día posterior.</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>It is shown.</source>
        <translation>Ya se muestra.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Cancel sync</source>
        <translation>Cancelar sincronización</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync has begun.</source>
        <translation>La sincronización ha empezado.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>In the tray icon</source>
        <translation>En el icono de la bandeja</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>The heart rate while it is measured, the battery otherwise. A middle click on the icon starts and stops measuring.</source>
        <translation>La frecuencia cardíaca mientras se mide; si no, la batería. Un clic central en el icono inicia y detiene la medición.</translation>
    </message>
</context>
<context>
    <name>TrendBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Graph of the time before</source>
        <translation>Gráfico del tiempo anterior</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Frecuencia en reposo</translation>
    </message>
    <message>
        <source>A click or Enter shows a day.</source>
        <translation>Un clic o Intro muestra un día.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Time before</source>
        <translation>Tiempo anterior</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Nothing of this time is here.</source>
        <translation>No hay nada de este tiempo.</translation>
    </message>
    <message>
        <source>Show bars</source>
        <translation>Mostrar barras</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Mostrar tabla</translation>
    </message>
</context>
<context>
    <name>TrendKey</name>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>resting, by month</source>
        <translation>en reposo, por mes</translation>
    </message>
    <message>
        <source>Hide lowest and highest</source>
        <translation>Ocultar mínima y máxima</translation>
    </message>
    <message>
        <source>Show lowest and highest</source>
        <translation>Mostrar mínima y máxima</translation>
    </message>
    <message>
        <source>average, by week</source>
        <translation>media, por semana</translation>
    </message>
</context>
<context>
    <name>TrendStrip</name>
    <message>
        <source>Not known in this time.</source>
        <translation>No se conoce en este tiempo.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Meses en cifras</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Días en cifras</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Address ends in</source>
        <translation>La dirección termina en</translation>
    </message>
</context>
<context>
    <name>WatchDelegate</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, la dirección termina en %2</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>señal desconocida</translation>
    </message>
    <message>
        <source>signal %1 of 4</source>
        <translation>señal %1 de 4</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>La dirección termina en %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>La dirección termina en %1 · %2</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Watches found</source>
        <translation>Relojes encontrados</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nivel de batería</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Última carga</translation>
    </message>
    <message>
        <source>About this watch</source>
        <translation>Acerca de este reloj</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address ends in</source>
        <translation>La dirección termina en</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Número de producto</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Durará</translation>
    </message>
    <message>
        <source>Measuring heart rate uses</source>
        <translation>Medir la frecuencia cardíaca consume</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Find watch</source>
        <translation>Buscar el reloj</translation>
    </message>
    <message>
        <source>The watch beeps for a minute.</source>
        <translation>El reloj pita durante un minuto.</translation>
    </message>
    <message>
        <source>Here is the computer</source>
        <translation>Aquí está el ordenador</translation>
    </message>
    <message>
        <source>The watch looks for it.</source>
        <translation>El reloj lo busca.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Last off, perhaps</source>
        <translation>Última vez quitado, quizá</translation>
    </message>
    <message>
        <source>Alarms and settings</source>
        <translation>Alarmas y ajustes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>WatchSettingsPage</name>
    <message>
        <source>Alarms and settings</source>
        <translation>Alarmas y ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The watch does not say how it is set up. What you choose here is written to it, at once or when it is connected next; everything else on it stays as it is.</source>
        <translation>El reloj no dice cómo está ajustado. Lo que elija aquí se escribe en él, ahora o en la próxima conexión; todo lo demás queda como está.</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Añadir día</translation>
    </message>
    <message>
        <source>The watch has room for seven days.</source>
        <translation>En el reloj caben siete días.</translation>
    </message>
    <message>
        <source>What else the watch can show; leave empty what you do not know.</source>
        <translation>Qué más puede mostrar el reloj; deja vacío lo que no sepas.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>such as 12 km/h</source>
        <translation>por ejemplo, 12 km/h</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>such as 60 %</source>
        <translation>por ejemplo, 60 %</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Índice de calidad del aire</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>un número entero de 0 a 1000</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Amanecer</translation>
    </message>
    <message>
        <source>such as 6:30</source>
        <translation>por ejemplo, 6:30</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Puesta de sol</translation>
    </message>
    <message>
        <source>such as 20:15</source>
        <translation>por ejemplo, 20:15</translation>
    </message>
    <message>
        <source>Show on the watch</source>
        <translation>Mostrar en el reloj</translation>
    </message>
    <message>
        <source>Type in the weather of now first, and what is marked.</source>
        <translation>Escribe primero el tiempo de ahora y lo que está marcado.</translation>
    </message>
</context>
<context>
    <name>WeatherForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>In degrees of the unit that you read on the watch.</source>
        <translation>En grados de la unidad que lees en el reloj.</translation>
    </message>
    <message>
        <source>Kind of weather</source>
        <translation>Tipo de tiempo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type in the temperature first.</source>
        <translation>Escribe primero la temperatura.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WeatherRow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>WizardBluetoothStep</name>
    <message>
        <source>Bluetooth is ready.</source>
        <translation>Bluetooth está listo.</translation>
    </message>
    <message>
        <source>Is Bluetooth ready?</source>
        <translation>¿Está listo Bluetooth?</translation>
    </message>
    <message>
        <source>Next, Neobeat looks for your watch. Have it near and charged.</source>
        <translation>A continuación, Neobeat busca su reloj. Téngalo cerca y cargado.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Preguntando al servicio Bluetooth de este equipo…</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Encender Bluetooth</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Probar el reloj simulado</translation>
    </message>
</context>
<context>
    <name>WizardBody</name>
    <message>
        <source>Finish and start</source>
        <translation>Terminar e iniciar</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Bluetooth is being checked.</source>
        <translation>Se está comprobando Bluetooth.</translation>
    </message>
    <message>
        <source>Choose a watch first.</source>
        <translation>Elija antes un reloj.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Introduzca antes la clave.</translation>
    </message>
    <message>
        <source>The watch is being connected.</source>
        <translation>El reloj se está conectando.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>WizardButtons</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WizardConnectStep</name>
    <message>
        <source>Save the key in a file?</source>
        <translation>¿Guardar la clave en un archivo?</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The key can lie in a file that only you may read. Without it, Neobeat asks for the key at the next start.</source>
        <translation>La clave puede estar en un archivo que solo usted pueda leer. Sin él, Neobeat pide la clave en el próximo inicio.</translation>
    </message>
    <message>
        <source>Steps of connecting</source>
        <translation>Pasos de la conexión</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>%1 Cancel ends the wait.</source>
        <translation>%1 Cancelar termina la espera.</translation>
    </message>
</context>
<context>
    <name>WizardDoneStep</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>Neobeat connects to it by itself at the next start. Finish and start shows your pulse at once.</source>
        <translation>Neobeat se conecta a él por sí solo en el próximo inicio. «Terminar e iniciar» muestra su pulso enseguida.</translation>
    </message>
</context>
<context>
    <name>WizardKeyStep</name>
    <message>
        <source>What is the pairing key of your watch?</source>
        <translation>¿Cuál es la clave de emparejamiento de su reloj?</translation>
    </message>
    <message>
        <source>32 hex digits from the account of the Zepp app. Type the key, or paste everything that a tool such as huami-token printed.</source>
        <translation>32 dígitos hexadecimales de la cuenta de la aplicación Zepp. Escriba la clave, o pegue todo lo que mostró una herramienta como huami-token.</translation>
    </message>
    <message>
        <source>Keep the key for the next start</source>
        <translation>Conservar la clave para el próximo inicio</translation>
    </message>
    <message>
        <source>In the password store of your desktop. It is only saved when the watch has accepted it.</source>
        <translation>En el almacén de contraseñas de su escritorio. Solo se guarda cuando el reloj la ha aceptado.</translation>
    </message>
</context>
<context>
    <name>WizardWatchStep</name>
    <message>
        <source>Which watch is yours?</source>
        <translation>¿Cuál es su reloj?</translation>
    </message>
    <message>
        <source>Looking for watches…</source>
        <translation>Buscando relojes…</translation>
    </message>
    <message>
        <source>Have the watch near and press one of its buttons.</source>
        <translation>Tenga el reloj cerca y pulse uno de sus botones.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar todo lo que se encontró</translation>
    </message>
    <message>
        <source>1 watch found</source>
        <translation>1 reloj encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n watches found</source>
        <translation>
            <numerusform>%n reloj encontrado</numerusform>
            <numerusform>%n relojes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>A sensor need not say that it is one. Headphones and the like cannot be used.</source>
        <translation>Un sensor no tiene por qué decir que lo es. Unos auriculares y similares no se pueden usar.</translation>
    </message>
</context>
<context>
    <name>WorldClocksCard</name>
    <message>
        <source>Clocks of other places</source>
        <translation>Relojes mundiales</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place or time zone</source>
        <translation>Lugar o zona horaria</translation>
    </message>
    <message>
        <source>such as Lisbon</source>
        <translation>como Lisbon</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name.</source>
        <translation>Este equipo no conoce ninguna zona horaria con ese nombre.</translation>
    </message>
    <message>
        <source>Add clock</source>
        <translation>Añadir reloj</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Indique antes un lugar.</translation>
    </message>
    <message>
        <source>The watch has room for twenty clocks.</source>
        <translation>En el reloj caben veinte relojes.</translation>
    </message>
</context>
<context>
    <name>ZoneFields</name>
    <message>
        <source>Heart-rate zones</source>
        <translation>Zonas de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Maximum heart rate</source>
        <translation>Frecuencia cardíaca máxima</translation>
    </message>
    <message>
        <source>from the age</source>
        <translation>según la edad</translation>
    </message>
    <message>
        <source>100 to 240 bpm</source>
        <translation>de 100 a 240&#xa0;ppm</translation>
    </message>
    <message>
        <source>bpm; leave it empty if you do not know it</source>
        <translation>ppm; déjelo vacío si no la conoce</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>5 to 120 years</source>
        <translation>de 5 a 120 años</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>The formula gives a mean of many people; yours may be 10 beats higher or lower. The five zones begin at 50, 60, 70, 80 and 90 % of the maximum.</source>
        <translation>La fórmula da la media de muchas personas; la suya puede ser 10 pulsaciones más alta o más baja. Las cinco zonas empiezan en el 50, 60, 70, 80 y 90&#xa0;% de la máxima.</translation>
    </message>
    <message>
        <source>Zones follow from your maximum of %1 bpm.</source>
        <translation>Las zonas se derivan de su máxima de %1&#xa0;ppm.</translation>
    </message>
    <message>
        <source>Zones follow from a maximum of 208 − 0.7 × %1 = %2 bpm.</source>
        <translation>Las zonas se derivan de una máxima de 208 − 0,7 × %1 = %2&#xa0;ppm.</translation>
    </message>
    <message>
        <source>Without either there are no zones. From the age the maximum is 208 − 0.7 × age.</source>
        <translation>Sin ninguna de las dos no hay zonas. Según la edad, la máxima es 208 − 0,7 × edad.</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>%1 to %2 bpm, %3, %4</source>
        <translation>%1 a %2&#xa0;ppm, %3, %4</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, no time</source>
        <translation>%1 a %2&#xa0;ppm, sin tiempo</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>Time in zones</source>
        <translation>Tiempo en zonas</translation>
    </message>
    <message>
        <source>Below the zones: %1</source>
        <translation>Por debajo de las zonas: %1</translation>
    </message>
    <message>
        <source>Set up zones</source>
        <translation>Configurar zonas</translation>
    </message>
</context>
<context>
    <name>neobeat::ActivityListModel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
</context>
<context>
    <name>neobeat::ActivityResult</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No heart rate was measured in it.</source>
        <translation>No se midió ninguna frecuencia cardíaca en ella.</translation>
    </message>
    <message>
        <source>Average %1 bpm, lowest %2, highest %3.</source>
        <translation>Media %1&#xa0;ppm, mínima %2, máxima %3.</translation>
    </message>
</context>
<context>
    <name>neobeat::AlertSettingsModel</name>
    <message>
        <source>There is no sound without notifications.</source>
        <translation>Sin notificaciones no hay sonido.</translation>
    </message>
    <message>
        <source>The notifications of this desktop make no sound.</source>
        <translation>Las notificaciones de este escritorio no emiten sonido.</translation>
    </message>
    <message>
        <source>Where the notifications of the desktop can make one.</source>
        <translation>Donde las notificaciones del escritorio pueden emitirlo.</translation>
    </message>
    <message>
        <source>This is how Neobeat notifies you</source>
        <translation>Así le avisa Neobeat</translation>
    </message>
    <message>
        <source>A click on it opens the window.</source>
        <translation>Un clic en él abre la ventana.</translation>
    </message>
</context>
<context>
    <name>neobeat::Application</name>
    <message>
        <source>The OpenSSL plugin of QCA is missing, so the pairing key cannot be proven to the watch. Install the package libqca-qt6-plugins, or run packaging/dev setup.</source>
        <translation>Falta el complemento OpenSSL de QCA, así que no se puede demostrar al reloj la clave de emparejamiento. Instale el paquete libqca-qt6-plugins, o ejecute packaging/dev setup.</translation>
    </message>
    <message>
        <source>Neobeat keeps running</source>
        <translation>Neobeat sigue en marcha</translation>
    </message>
    <message>
        <source>It goes on recording the heart rate. Open or quit it with its icon in the panel.</source>
        <translation>Sigue registrando la frecuencia cardíaca. Ábralo o ciérrelo con su icono en el panel.</translation>
    </message>
    <message>
        <source>It stays connected to the watch. Open or quit it with its icon in the panel.</source>
        <translation>Permanece conectado al reloj. Ábralo o ciérrelo con su icono en el panel.</translation>
    </message>
</context>
<context>
    <name>neobeat::AutostartModel</name>
    <message>
        <source>The desktop&apos;s folder for programs that start by themselves cannot be written.</source>
        <translation>No se puede escribir en la carpeta del escritorio para los programas que se inician solos.</translation>
    </message>
    <message>
        <source>The desktop does not allow it. Its settings for this program may say more.</source>
        <translation>El escritorio no lo permite. Sus ajustes para este programa quizá digan más.</translation>
    </message>
    <message>
        <source>This desktop cannot start programs in a sandbox by itself.</source>
        <translation>Este escritorio no puede iniciar por sí mismo programas en un entorno aislado.</translation>
    </message>
    <message>
        <source>The desktop did not answer. Nothing was changed.</source>
        <translation>El escritorio no respondió. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>neobeat::Backend</name>
    <message>
        <source>Open Neobeat</source>
        <translation>Abrir Neobeat</translation>
    </message>
    <message>
        <source>Neobeat stays connected to the watch and records the heart rate.</source>
        <translation>Neobeat permanece conectado al reloj y registra la frecuencia cardíaca.</translation>
    </message>
</context>
<context>
    <name>neobeat::BeatTableModel</name>
    <message>
        <source>%1.%2</source>
        <extracomment>Time of day with seconds, and tenths of a second: &quot;18:03:20&quot; and &quot;4&quot;.</extracomment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>neobeat::BeatsModel</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign in a chart, what it means, and how often it occurs: &quot;◆ ectopic beat: 6&quot;.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 ms, average %4 ms</source>
        <translation>%1 · de %2 a %3 ms, media %4 ms</translation>
    </message>
</context>
<context>
    <name>neobeat::ConfigurationModel</name>
    <message>
        <source>The profile is written.</source>
        <translation>El perfil está escrito.</translation>
    </message>
    <message>
        <source>The profile is chosen.</source>
        <translation>El perfil está elegido.</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectStepsModel</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Finding services</source>
        <translation>Buscando servicios</translation>
    </message>
    <message>
        <source>Proving the key</source>
        <translation>Demostrando la clave</translation>
    </message>
    <message>
        <source>Reading the watch</source>
        <translation>Leyendo el reloj</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>No hace falta clave</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectionModel</name>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Se ha quitado el reloj. Puede que su clave siga guardada.</translation>
    </message>
    <message>
        <source>The watch and its key are removed from this computer.</source>
        <translation>El reloj y su clave se han quitado de este equipo.</translation>
    </message>
    <message>
        <source>The key may still be kept.</source>
        <translation>Puede que la clave siga guardada.</translation>
    </message>
    <message>
        <source>The key is removed from this computer, too.</source>
        <translation>La clave también se ha quitado de este equipo.</translation>
    </message>
    <message>
        <source>Neobeat asks for the watch again at %1.</source>
        <translation>Neobeat vuelve a pedir el reloj a las %1.</translation>
    </message>
    <message>
        <source>Next try at %1, or as soon as the watch is seen.</source>
        <translation>Próximo intento a las %1, o en cuanto se vea el reloj.</translation>
    </message>
    <message>
        <source>Waiting for the watch</source>
        <translation>Esperando al reloj</translation>
    </message>
    <message>
        <source>Left to the phone</source>
        <translation>Dejado al teléfono</translation>
    </message>
    <message>
        <source>The computer sleeps</source>
        <translation>El equipo está en reposo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Finding services…</source>
        <translation>Buscando servicios…</translation>
    </message>
    <message>
        <source>Proving the key…</source>
        <translation>Demostrando la clave…</translation>
    </message>
    <message>
        <source>Reading the watch…</source>
        <translation>Leyendo el reloj…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>No watch</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, at %2 %</source>
        <translation>%1, al %2&#xa0;%</translation>
    </message>
    <message>
        <source>Heart-rate sensor</source>
        <translation>Sensor de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>%1 simulado</translation>
    </message>
    <message>
        <source>Simulated strap</source>
        <translation>Banda simulada</translation>
    </message>
    <message>
        <source>The sensor was paired with this computer, because it demanded it.</source>
        <translation>El sensor se emparejó con este equipo porque lo exigía.</translation>
    </message>
    <message>
        <source>The Bluetooth settings of the computer list it now, and can remove it again.</source>
        <translation>Los ajustes de Bluetooth del equipo lo muestran ahora y pueden quitarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>neobeat::DayHoursModel</name>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>heart rate %1 to %2, average %3 bpm</source>
        <translation>frecuencia cardíaca de %1 a %2, media %3 ppm</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of sleep</source>
        <translation>
            <numerusform>%n minuto de sueño</numerusform>
            <numerusform>%n minutos de sueño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes not worn</source>
        <translation>
            <numerusform>%n minuto sin llevar</numerusform>
            <numerusform>%n minutos sin llevar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are missing</source>
        <translation>
            <numerusform>falta %n minuto</numerusform>
            <numerusform>faltan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::DayTableModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::Doctor</name>
    <message>
        <source>Neobeat runs as a Flatpak, and Bluetooth answers. Outputs cannot reach other programs over the network, not even on this computer.</source>
        <translation>Neobeat se ejecuta como Flatpak, y Bluetooth responde. Las salidas no llegan a otros programas por la red, ni siquiera en este equipo.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --share=network %1</source>
        <translation>Permítalo con: flatpak override --user --share=network %1</translation>
    </message>
    <message>
        <source>The Flatpak sandbox hides Bluetooth, or there is none outside.</source>
        <translation>El entorno aislado de Flatpak oculta Bluetooth, o no lo hay fuera de él.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --system-talk-name=org.bluez %1</source>
        <translation>Permítalo con: flatpak override --user --system-talk-name=org.bluez %1</translation>
    </message>
    <message>
        <source>The snap may not use Bluetooth, or there is none outside.</source>
        <translation>El snap no puede usar Bluetooth, o no lo hay fuera de él.</translation>
    </message>
    <message>
        <source>Allow it with: sudo snap connect %1:bluez</source>
        <translation>Permítalo con: sudo snap connect %1:bluez</translation>
    </message>
    <message>
        <source>The desktop has a key store, and it is open.</source>
        <translation>El escritorio tiene un almacén de claves, y está abierto.</translation>
    </message>
    <message>
        <source>The key store of the desktop is locked.</source>
        <translation>El almacén de claves del escritorio está bloqueado.</translation>
    </message>
    <message>
        <source>It asks for its password when Neobeat needs the key; give it there, or unlock it in your password program before.</source>
        <translation>Pide su contraseña cuando Neobeat necesita la clave; introdúzcala ahí, o desbloquéelo antes en su programa de contraseñas.</translation>
    </message>
    <message>
        <source>The key store lets Neobeat see nothing.</source>
        <translation>El almacén de claves no deja ver nada a Neobeat.</translation>
    </message>
    <message>
        <source>Allow Neobeat the access in your password program.</source>
        <translation>Permita el acceso a Neobeat en su programa de contraseñas.</translation>
    </message>
    <message>
        <source>The key store does not answer.</source>
        <translation>El almacén de claves no responde.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, or sign out and in again.</source>
        <translation>Busque una ventana suya que pregunte algo, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The key store answers with an error: %1</source>
        <translation>El almacén de claves responde con un error: %1</translation>
    </message>
    <message>
        <source>Look into your password program, or sign out and in again.</source>
        <translation>Mire en su programa de contraseñas, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>El panel muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>No panel shows tray icons, so closing the window ends Neobeat.</source>
        <translation>Ningún panel muestra iconos de bandeja, así que al cerrar la ventana termina Neobeat.</translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator and KStatusNotifierItem Support.</source>
        <translation>En GNOME, instale la extensión AppIndicator and KStatusNotifierItem Support.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Instale GNOME Keyring o KWallet, o deje que Neobeat guarde la clave en un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The desktop has no key store.</source>
        <translation>El escritorio no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>There is no session bus, so no key store.</source>
        <translation>No hay bus de sesión, así que no hay almacén de claves.</translation>
    </message>
    <message>
        <source>The session bus did not answer in time.</source>
        <translation>El bus de sesión no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Neobeat runs outside of any sandbox.</source>
        <translation>Neobeat se ejecuta fuera de cualquier entorno aislado.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth did not answer in time.</source>
        <translation>Sin comprobar: Bluetooth no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Neobeat runs as a Flatpak, and Bluetooth answers.</source>
        <translation>Neobeat se ejecuta como Flatpak, y Bluetooth responde.</translation>
    </message>
    <message>
        <source>Neobeat runs as a snap, and Bluetooth answers.</source>
        <translation>Neobeat se ejecuta como snap, y Bluetooth responde.</translation>
    </message>
    <message>
        <source>Not checked: no answer in time.</source>
        <translation>Sin comprobar: no hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The Bluetooth service, bluetoothd, is not running.</source>
        <translation>El servicio Bluetooth, bluetoothd, no está en marcha.</translation>
    </message>
    <message>
        <source>Install BlueZ if it is missing, then run: sudo systemctl enable --now bluetooth</source>
        <translation>Instale BlueZ si falta, y ejecute: sudo systemctl enable --now bluetooth</translation>
    </message>
    <message>
        <source>bluetoothd runs.</source>
        <translation>bluetoothd está en marcha.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs, which is old.</source>
        <translation>Está en marcha bluetoothd %1, que es antiguo.</translation>
    </message>
    <message>
        <source>Update BlueZ to 5.50 or newer if the connection is not steady.</source>
        <translation>Actualice BlueZ a la 5.50 o posterior si la conexión no es estable.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs.</source>
        <translation>Está en marcha bluetoothd %1.</translation>
    </message>
    <message>
        <source>Neobeat may not talk to the Bluetooth service.</source>
        <translation>Neobeat no puede hablar con el servicio Bluetooth.</translation>
    </message>
    <message>
        <source>Log in to the desktop as its user, start the system bus if it is missing, and in a sandbox allow access to org.bluez.</source>
        <translation>Inicie sesión en el escritorio como su usuario, inicie el bus del sistema si falta, y en un entorno aislado permita el acceso a org.bluez.</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>El bus del sistema responde.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter.</source>
        <translation>No hay adaptador Bluetooth.</translation>
    </message>
    <message>
        <source>Plug one in, or see in &quot;sudo dmesg&quot; whether its driver or firmware is missing.</source>
        <translation>Conecte uno, o vea en «sudo dmesg» si falta su controlador o su firmware.</translation>
    </message>
    <message>
        <source>%1 is used, one of %2.</source>
        <translation>Se usa %1, uno de %2.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 está presente.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth está apagado.</translation>
    </message>
    <message>
        <source>Switch it on in the system settings, or run: bluetoothctl power on</source>
        <translation>Enciéndalo en los ajustes del sistema, o ejecute: bluetoothctl power on</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is blocked.</source>
        <translation>Sin comprobar: Bluetooth está bloqueado.</translation>
    </message>
    <message>
        <source>Bluetooth is on.</source>
        <translation>Bluetooth está encendido.</translation>
    </message>
    <message>
        <source>Flight mode or a switch holds Bluetooth off.</source>
        <translation>El modo avión o un interruptor mantiene apagado Bluetooth.</translation>
    </message>
    <message>
        <source>End flight mode, or run: rfkill unblock bluetooth</source>
        <translation>Desactive el modo avión, o ejecute: rfkill unblock bluetooth</translation>
    </message>
    <message>
        <source>Nothing holds Bluetooth off.</source>
        <translation>Nada mantiene apagado Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: the Bluetooth service is not running.</source>
        <translation>Sin comprobar: el servicio Bluetooth no está en marcha.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat may not talk to the Bluetooth service.</source>
        <translation>Sin comprobar: Neobeat no puede hablar con el servicio Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: there is no Bluetooth adapter.</source>
        <translation>Sin comprobar: no hay adaptador Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is off.</source>
        <translation>Sin comprobar: Bluetooth está apagado.</translation>
    </message>
    <message>
        <source>The watch is in range.</source>
        <translation>El reloj está al alcance.</translation>
    </message>
    <message>
        <source>The watch is in range, at %1 dBm.</source>
        <translation>El reloj está al alcance, a %1&#xa0;dBm.</translation>
    </message>
    <message>
        <source>The signal is weak; bring the watch and the computer closer together.</source>
        <translation>La señal es débil; acerque el reloj y el equipo.</translation>
    </message>
    <message>
        <source>Not seen: the key store is locked.</source>
        <translation>No se pudo ver: el almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Give its password when it asks, or unlock it in your password program.</source>
        <translation>Introduzca su contraseña cuando la pida, o desbloquéelo en su programa de contraseñas.</translation>
    </message>
    <message>
        <source>The key store did not let Neobeat look for the key.</source>
        <translation>El almacén de claves no dejó que Neobeat buscara la clave.</translation>
    </message>
    <message>
        <source>Allow Neobeat to read it, or enter the key again.</source>
        <translation>Permita que Neobeat la lea, o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>Not seen: the desktop has no key store now.</source>
        <translation>No se pudo ver: el escritorio no tiene ahora almacén de claves.</translation>
    </message>
    <message>
        <source>Start it, or enter the key again and keep it in a file.</source>
        <translation>Inícielo, o introduzca la clave de nuevo y guárdela en un archivo.</translation>
    </message>
    <message>
        <source>Not seen: the key store did not answer in time.</source>
        <translation>No se pudo ver: el almacén de claves no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, then check again.</source>
        <translation>Busque una ventana suya que pregunte algo, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not seen: the key store answers with an error.</source>
        <translation>No se pudo ver: el almacén de claves responde con un error.</translation>
    </message>
    <message>
        <source>Look into your password program, or enter the key again and keep it in a file.</source>
        <translation>Mire en su programa de contraseñas, o introduzca la clave de nuevo y guárdela en un archivo.</translation>
    </message>
    <message>
        <source>The watch is connected.</source>
        <translation>El reloj está conectado.</translation>
    </message>
    <message>
        <source>No watch is set up, and none is in range.</source>
        <translation>No hay ningún reloj configurado, ni ninguno al alcance.</translation>
    </message>
    <message>
        <source>Bring the watch close, then add it in Neobeat.</source>
        <translation>Acerque el reloj y añádalo en Neobeat.</translation>
    </message>
    <message>
        <source>The watch was not seen.</source>
        <translation>No se vio el reloj.</translation>
    </message>
    <message>
        <source>Bring it close and press one of its buttons; charge it if its display stays empty.</source>
        <translation>Acérquelo y pulse uno de sus botones; cárguelo si su pantalla sigue vacía.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat is searching just now.</source>
        <translation>Sin comprobar: Neobeat está buscando en este momento.</translation>
    </message>
    <message>
        <source>The search for the watch broke off.</source>
        <translation>La búsqueda del reloj se interrumpió.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then check again.</source>
        <translation>Apague y encienda Bluetooth, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Neobeat holds it.</source>
        <translation>Lo tiene Neobeat.</translation>
    </message>
    <message>
        <source>Another device seems to have taken the watch.</source>
        <translation>Parece que otro dispositivo ha tomado el reloj.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, then try again.</source>
        <translation>Apague Bluetooth en el teléfono e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It calls for partners, so nobody holds it.</source>
        <translation>Llama a interlocutores, así que nadie lo tiene.</translation>
    </message>
    <message>
        <source>It hides: asleep, away, or held by a phone.</source>
        <translation>Se oculta: duerme, está lejos o lo retiene un teléfono.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone that it was paired with, and close every other Neobeat.</source>
        <translation>Apague Bluetooth en el teléfono con el que se emparejó, y cierre cualquier otro Neobeat.</translation>
    </message>
    <message>
        <source>Not checked: the watch was not seen.</source>
        <translation>Sin comprobar: no se vio el reloj.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key file.</source>
        <translation>La clave del reloj está en el archivo de claves.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key store.</source>
        <translation>La clave del reloj está en el almacén de claves.</translation>
    </message>
    <message>
        <source>The key file cannot be used.</source>
        <translation>El archivo de claves no se puede usar.</translation>
    </message>
    <message>
        <source>Make sure that only you may read it (chmod 600), or enter the key again.</source>
        <translation>Asegúrese de que solo usted puede leerlo (chmod 600), o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>There is no key for the watch.</source>
        <translation>No hay clave para el reloj.</translation>
    </message>
    <message>
        <source>Enter the pairing key in Neobeat, or run: neobeat-cli pair</source>
        <translation>Introduzca la clave de emparejamiento en Neobeat, o ejecute: neobeat-cli pair</translation>
    </message>
    <message>
        <source>The watch accepted the key.</source>
        <translation>El reloj aceptó la clave.</translation>
    </message>
    <message>
        <source>The watch did not accept the key.</source>
        <translation>El reloj no aceptó la clave.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Obtenga la clave actual de la cuenta del fabricante e introdúzcala.</translation>
    </message>
    <message>
        <source>Not known before the watch is connected.</source>
        <translation>No se sabe antes de que se conecte el reloj.</translation>
    </message>
    <message>
        <source>Not checked: heart rate is not measured.</source>
        <translation>Sin comprobar: no se mide la frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>Measuring has begun, no value came yet.</source>
        <translation>La medición ha empezado, aún no llegó ningún valor.</translation>
    </message>
    <message>
        <source>The last value came %1 s ago.</source>
        <translation>El último valor llegó hace %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Stop heart rate, then start it again.</source>
        <translation>Detenga la medición e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Values arrive, without a heart rate in them.</source>
        <translation>Llegan valores, pero sin frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose.</source>
        <translation>Lleve el reloj un dedo por encima del hueso de la muñeca, no demasiado suelto.</translation>
    </message>
    <message>
        <source>Not checked: no watch is set up.</source>
        <translation>Sin comprobar: no hay ningún reloj configurado.</translation>
    </message>
    <message>
        <source>The key store of the desktop does not run, or is switched off.</source>
        <translation>El almacén de claves del escritorio no está en marcha o está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of the desktop, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Actívelo en los ajustes del escritorio, o deje que Neobeat guarde la clave en un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The key store has no keyring, no database is open, or the open one shares nothing.</source>
        <translation>El almacén de claves no tiene ningún depósito, no hay ninguna base de datos abierta, o la abierta no comparte nada.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Cree, abra o comparta una en su programa de contraseñas, o deje que Neobeat guarde la clave en un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>Not seen: the key store has nothing open to keep keys in.</source>
        <translation>No se pudo ver: el almacén de claves no tiene nada abierto donde guardar claves.</translation>
    </message>
    <message>
        <source>Open or share it in your password program, or enter the key again.</source>
        <translation>Ábrala o compártala en su programa de contraseñas, o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>This sensor needs no key.</source>
        <translation>Este sensor no necesita clave.</translation>
    </message>
</context>
<context>
    <name>neobeat::DoctorModel</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>1 thing needs attention.</source>
        <translation>1 cosa requiere atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n cosa requiere atención.</numerusform>
            <numerusform>%n cosas requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong; the notes are worth a look.</source>
        <translation>No hay nada mal; los avisos merecen un vistazo.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Todo está bien.</translation>
    </message>
</context>
<context>
    <name>neobeat::EventCommandsModel</name>
    <message>
        <source>The command was run.</source>
        <translation>El comando se ha ejecutado.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportFormats</name>
    <message>
        <source>Everything that is kept, for programs. Neobeat can read it back.</source>
        <translation>Todo lo que se guarda, para programas. Neobeat puede volver a leerlo.</translation>
    </message>
    <message>
        <source>The heart rate alone, for sports programs and services that do not read FIT.</source>
        <translation>Solo la frecuencia cardíaca, para programas y servicios deportivos que no leen FIT.</translation>
    </message>
    <message>
        <source>Everything that is kept, for spreadsheets. Neobeat can read it back.</source>
        <translation>Todo lo que se guarda, para hojas de cálculo. Neobeat puede volver a leerlo.</translation>
    </message>
    <message>
        <source>Recommended for sports programs and services: the heart rate in whole seconds, and RR intervals.</source>
        <translation>Recomendado para programas y servicios deportivos: la frecuencia cardíaca en segundos enteros y los intervalos RR.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportModel</name>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Existe un archivo con este nombre. Se reemplazará.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings were written.</source>
        <translation>
            <numerusform>Se escribió %Ln lectura.</numerusform>
            <numerusform>Se escribieron %Ln lecturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were written, %1 of them readings.</source>
        <translation>
            <numerusform>Se escribió %Ln valor; lecturas: %1.</numerusform>
            <numerusform>Se escribieron %Ln valores; lecturas: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::FindModel</name>
    <message>
        <source>Here is the computer</source>
        <translation>Aquí está el ordenador</translation>
    </message>
    <message>
        <source>The watch looks for it. Close this when you have found it.</source>
        <translation>El reloj lo busca. Cierre esto cuando lo haya encontrado.</translation>
    </message>
</context>
<context>
    <name>neobeat::ForwardingModel</name>
    <message>
        <source>There is no session bus, so no program can show notifications here.</source>
        <translation>No hay bus de sesión, así que ningún programa puede mostrar notificaciones aquí.</translation>
    </message>
    <message>
        <source>The session bus does not let Neobeat see the notifications of other programs, as in a sandbox.</source>
        <translation>El bus de sesión no deja que Neobeat vea las notificaciones de otros programas, como en un entorno aislado.</translation>
    </message>
</context>
<context>
    <name>neobeat::HeartRateAnnouncer</name>
    <message>
        <source>Heart rate %1 bpm</source>
        <translation>Frecuencia cardíaca %1&#xa0;ppm</translation>
    </message>
    <message>
        <source>No heart rate</source>
        <translation>Sin frecuencia cardíaca</translation>
    </message>
</context>
<context>
    <name>neobeat::HeartRateModel</name>
    <message>
        <source>%1 · %2 bpm</source>
        <translation>%1 · %2&#xa0;ppm</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryEraser</name>
    <message>
        <source>The last hour was deleted.</source>
        <translation>Se eliminó la última hora.</translation>
    </message>
    <message>
        <source>What was on show was deleted.</source>
        <translation>Se eliminó lo que se mostraba.</translation>
    </message>
    <message>
        <source>The whole history was deleted.</source>
        <translation>Se eliminó todo el historial.</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryModel</name>
    <message>
        <source>%1 · %2 bpm</source>
        <translation>%1 · %2&#xa0;ppm</translation>
    </message>
    <message>
        <source>%1 · %2 to %3, average %4 bpm</source>
        <translation>%1 · %2 a %3, media %4&#xa0;ppm</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryStatistics</name>
    <message>
        <source>Resting heart rate: 5 % of the measured time lie at or below it. It needs 30 minutes of readings.</source>
        <translation>Frecuencia cardíaca en reposo: el 5&#xa0;% del tiempo medido está en ella o por debajo. Necesita 30 minutos de lecturas.</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>neobeat::HrvModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>What a figure says. Why it is missing, and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportListModel</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivo ZIP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln lectura</numerusform>
            <numerusform>%Ln lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RR intervals</source>
        <translation>
            <numerusform>%Ln intervalo RR</numerusform>
            <numerusform>%Ln intervalos RR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of a watch</source>
        <translation>
            <numerusform>%Ln minuto de un reloj</numerusform>
            <numerusform>%Ln minutos de un reloj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln battery levels</source>
        <translation>
            <numerusform>%Ln nivel de batería</numerusform>
            <numerusform>%Ln niveles de batería</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln intervalo sin conexión</numerusform>
            <numerusform>%Ln intervalos sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1 · %2</source>
        <translation>importado %1 · %2</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportModel</name>
    <message>
        <source>Add your watch first: what is imported belongs to it.</source>
        <translation>Añada antes su reloj: lo que se importa pertenece a él.</translation>
    </message>
    <message>
        <source>Stopped. What had been read until then is kept.</source>
        <translation>Detenido. Se conserva lo que se había leído hasta entonces.</translation>
    </message>
    <message>
        <source>Nothing in this file can be kept.</source>
        <translation>Nada de este archivo se puede guardar.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>No hay frecuencia cardíaca en este archivo.</translation>
    </message>
    <message>
        <source>Everything in this file was here already.</source>
        <translation>Todo lo de este archivo ya estaba aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were read, %1 of them are new.</source>
        <translation>
            <numerusform>Se leyó %Ln valor; nuevos: %1.</numerusform>
            <numerusform>Se leyeron %Ln valores; nuevos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity is new.</source>
        <translation>Una actividad es nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are new.</source>
        <translation>
            <numerusform>%Ln actividad es nueva.</numerusform>
            <numerusform>%Ln actividades son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values: %1 (%2).</source>
        <translation>
            <numerusform>%Ln valor: %1 (%2).</numerusform>
            <numerusform>%Ln valores: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity.</source>
        <translation>Una actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities.</source>
        <translation>
            <numerusform>%Ln actividad.</numerusform>
            <numerusform>%Ln actividades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of file: %1.</source>
        <translation>Tipo de archivo: %1.</translation>
    </message>
    <message>
        <source>The file names no time zone, so its times are read as those of this computer.</source>
        <translation>El archivo no indica zona horaria, así que sus horas se leen como las de este ordenador.</translation>
    </message>
    <message>
        <source>One file in it is of another kind and is passed over.</source>
        <translation>Un archivo que contiene es de otro tipo y se pasa por alto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it are of other kinds and are passed over.</source>
        <translation>
            <numerusform>%Ln archivo que contiene es de otro tipo y se pasa por alto.</numerusform>
            <numerusform>%Ln archivos que contiene son de otros tipos y se pasan por alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive is encrypted: give its password.</source>
        <translation>Este archivo comprimido está cifrado: indica su contraseña.</translation>
    </message>
    <message>
        <source>No heart rate could be read.</source>
        <translation>No se pudo leer ninguna frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>This is kept; under &quot;Earlier imports&quot; it can be taken out again.</source>
        <translation>Esto se conserva; en «Importaciones anteriores» se puede volver a quitar.</translation>
    </message>
    <message>
        <source>Nothing of what was read can be kept.</source>
        <translation>Nada de lo que se leyó se puede guardar.</translation>
    </message>
    <message>
        <source>Everything that was read was here already.</source>
        <translation>Todo lo que se leyó ya estaba aquí.</translation>
    </message>
    <message>
        <source>What could be read can be imported.</source>
        <translation>Lo que se pudo leer se puede importar.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>No se puede leer nada de este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have something that cannot be read.</source>
        <translation>
            <numerusform>%Ln archivo no se puede leer por completo.</numerusform>
            <numerusform>%Ln archivos no se pueden leer por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file has something that cannot be read.</source>
        <translation>Un archivo no se puede leer por completo.</translation>
    </message>
    <message>
        <source>This file has something that cannot be read.</source>
        <translation>Este archivo no se puede leer por completo.</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportUndoModel</name>
    <message>
        <source>Choose an import first.</source>
        <translation>Elija antes una importación.</translation>
    </message>
    <message>
        <source>Stopped. The history is as it was before.</source>
        <translation>Detenido. El historial está como antes.</translation>
    </message>
    <message>
        <source>This import is not in the history any more.</source>
        <translation>Esta importación ya no está en el historial.</translation>
    </message>
    <message>
        <source>%1 was taken out again: %2.</source>
        <translation>Se quitó %1: %2.</translation>
    </message>
</context>
<context>
    <name>neobeat::LogModel</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The report could not be saved. %1</source>
        <translation>No se pudo guardar el informe. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>neobeat::RecordingModel</name>
    <message numerus="yes">
        <source>%Ln readings could not be kept.</source>
        <translation>
            <numerusform>No se pudo guardar %Ln lectura.</numerusform>
            <numerusform>No se pudieron guardar %Ln lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written for too long.</source>
        <translation>No se pudo escribir el historial durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was exported.</source>
        <translation>Se exportó «%1».</translation>
    </message>
    <message>
        <source>The heart rate is kept in the history.</source>
        <translation>La frecuencia cardíaca se guarda en el historial.</translation>
    </message>
    <message>
        <source>The heart rate is kept during activities only.</source>
        <translation>La frecuencia cardíaca se guarda solo durante las actividades.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept.</source>
        <translation>Modo privado: no se guarda nada.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; was cut off at %2.</source>
        <translation>La actividad «%1» se cortó el %2.</translation>
    </message>
    <message>
        <source>Neobeat ended without a word then. What was measured up to there is kept: %1.</source>
        <translation>Neobeat terminó entonces de forma inesperada. Se conserva lo que se midió hasta ahí: %1.</translation>
    </message>
    <message>
        <source>It can go on as the same activity.</source>
        <translation>Puede continuar como la misma actividad.</translation>
    </message>
    <message>
        <source>The clock of this computer was wrong.</source>
        <translation>El reloj de este equipo iba mal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>No se exportó «%1».</translation>
    </message>
    <message>
        <source>%1 The activity is in the history all the same.</source>
        <translation>%1 La actividad está en el historial de todos modos.</translation>
    </message>
</context>
<context>
    <name>neobeat::RestingTrend</name>
    <message>
        <source>resting %1 bpm</source>
        <translation>reposo %1&#xa0;ppm</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, as in the months before.</source>
        <translation>Frecuencia cardíaca en reposo en %1: %2&#xa0;ppm, como en los meses anteriores.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 lower than in the months before.</source>
        <translation>Frecuencia cardíaca en reposo en %1: %2&#xa0;ppm, %3 menos que en los meses anteriores.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 higher than in the months before.</source>
        <translation>Frecuencia cardíaca en reposo en %1: %2&#xa0;ppm, %3 más que en los meses anteriores.</translation>
    </message>
</context>
<context>
    <name>neobeat::SourceListModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>neobeat::SyncTask</name>
    <message>
        <source>It is being done.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>El reloj no está conectado.</translation>
    </message>
    <message>
        <source>Asking the watch…</source>
        <translation>Preguntando al reloj…</translation>
    </message>
    <message>
        <source>%1 % fetched</source>
        <translation>%1 % recogido</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Nothing is fetched from this model.</source>
        <translation>De este modelo no se obtiene nada.</translation>
    </message>
</context>
<context>
    <name>neobeat::TodayModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>%1 of it deep</source>
        <translation>%1 de sueño profundo</translation>
    </message>
    <message>
        <source>%1 to %2 bpm</source>
        <translation>de %1 a %2 ppm</translation>
    </message>
    <message>
        <source>%1 of the day are not recorded.</source>
        <translation>%1 del día están sin registrar.</translation>
    </message>
    <message>
        <source>Not worn for %1.</source>
        <translation>Sin llevar durante %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 de sueño</translation>
    </message>
    <message>
        <source>heart rate %1</source>
        <translation>frecuencia cardíaca %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::TrayIcon</name>
    <message>
        <source>Open Neobeat</source>
        <translation>Abrir Neobeat</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>neobeat::TrayModel</name>
    <message>
        <source>Stop heart rate</source>
        <translation>Detener medición</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Iniciar medición</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Detener actividad</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Iniciar actividad</translation>
    </message>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Battery %1 %, charging</source>
        <translation>Batería %1&#xa0;%, cargando</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 bpm, %2</source>
        <translation>%1&#xa0;ppm, %2</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Actividad: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
</context>
<context>
    <name>neobeat::TrendModel</name>
    <message numerus="yes">
        <source>%Ln steps a day.</source>
        <translation>
            <numerusform>%Ln paso al día.</numerusform>
            <numerusform>%Ln pasos al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, about as many as before.</source>
        <translation>
            <numerusform>%Ln paso al día, más o menos como antes.</numerusform>
            <numerusform>%Ln pasos al día, más o menos como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % more than before.</source>
        <translation>
            <numerusform>%Ln paso al día, un %1 % más que antes.</numerusform>
            <numerusform>%Ln pasos al día, un %1 % más que antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % fewer than before.</source>
        <translation>
            <numerusform>%Ln paso al día, un %1 % menos que antes.</numerusform>
            <numerusform>%Ln pasos al día, un %1 % menos que antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a night.</source>
        <translation>%1 por noche.</translation>
    </message>
    <message>
        <source>%1 a night, about as much as before.</source>
        <translation>%1 por noche, más o menos como antes.</translation>
    </message>
    <message>
        <source>%1 a night, %2 more than before.</source>
        <translation>%1 por noche, %2 más que antes.</translation>
    </message>
    <message>
        <source>%1 a night, %2 less than before.</source>
        <translation>%1 por noche, %2 menos que antes.</translation>
    </message>
    <message>
        <source>%1 bpm.</source>
        <translation>%1 ppm.</translation>
    </message>
    <message>
        <source>%1 bpm, the same as before.</source>
        <translation>%1 ppm, igual que antes.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 higher than before.</source>
        <translation>%1 ppm, %2 más alta que antes.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 lower than before.</source>
        <translation>%1 ppm, %2 más baja que antes.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day</source>
        <translation>
            <numerusform>%Ln paso al día</numerusform>
            <numerusform>%Ln pasos al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 de sueño</translation>
    </message>
    <message>
        <source>resting heart rate %1 bpm</source>
        <translation>frecuencia en reposo %1 ppm</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::WatchListModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>neobeat::WeatherModel</name>
    <message>
        <source>Type it in; Neobeat asks no weather service.</source>
        <translation>Escríbelo; Neobeat no consulta ningún servicio meteorológico.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1, %2° to %3°</source>
        <translation>%1, de %2° a %3°</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <translation>%1, %2°</translation>
    </message>
    <message>
        <source>Not typed in yet.</source>
        <translation>Aún sin escribir.</translation>
    </message>
</context>
<context>
    <name>neobeat::WizardModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>neobeat::ZoneModel</name>
    <message>
        <source>Very light</source>
        <translation>Muy ligera</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Intensa</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Zones need your maximum heart rate, or your age.</source>
        <translation>Las zonas necesitan su frecuencia cardíaca máxima, o su edad.</translation>
    </message>
    <message>
        <source>Parts of your maximum of %1 bpm.</source>
        <translation>Partes de su máxima de %1&#xa0;ppm.</translation>
    </message>
    <message numerus="yes">
        <source>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.</source>
        <translation>
            <numerusform>Partes de una máxima de %1&#xa0;ppm, que es 208 − 0,7 × edad con %n año.</numerusform>
            <numerusform>Partes de una máxima de %1&#xa0;ppm, que es 208 − 0,7 × edad con %n años.</numerusform>
        </translation>
    </message>
</context>
</TS>
